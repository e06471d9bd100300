import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../frame/root'
import { CommandError } from '../frame/CommandError'
import type { Mutant } from './Mutant'

/** The text of the file without the rule. Throws when the rule does not stand there just once. */
export function mutated({ file, without, text, by }: Mutant): string {
  const parts = readFileSync(join(root, file), 'utf8').split(text)
  if (parts.length !== 2) throw new CommandError(`${file}: "${without}" does not stand there once.`)
  return parts.join(by)
}
