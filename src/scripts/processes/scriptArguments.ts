import { join } from 'node:path'

import { root } from '../frame/root'

/** What Node is called with to run another script of this folder, in TypeScript as it is. */
export const scriptArguments = (name: string, ...args: string[]): string[] => [
  '--disable-warning=DEP0205',
  '--import',
  import.meta.resolve('tsx'),
  join(root, 'src', 'scripts', `${name}.ts`),
  ...args,
]
