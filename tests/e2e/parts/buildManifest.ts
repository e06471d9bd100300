import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '@/src/scripts/frame/root'

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, '.next', path), 'utf8'))

/** The addresses of the built app, as `/tickets/[number]`. */
export const builtPages = (): string[] =>
  Object.values(read('app-path-routes-manifest.json') as Record<string, string>)

export type Action = { id: string; name: string }

/** Every server action of the built app, by its file and name, and the id under which it is called. */
export function builtActions(): Action[] {
  const { node } = read('server/server-reference-manifest.json') as {
    node: Record<string, { filename: string; exportedName: string }>
  }
  return Object.entries(node).map(([id, { filename, exportedName }]) => ({
    id,
    name: `${filename.replace(/^src\/app\//, '')} ${exportedName}`,
  }))
}
