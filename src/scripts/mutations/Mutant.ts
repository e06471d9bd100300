import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../frame/root'

/** One rule or guard taken away, and the tests that must notice. */
export type Mutant = {
  file: string
  /** What no longer holds, in words. */
  without: string
  /** Stands in the file exactly once, and is replaced. */
  text: string
  by: string
  /** Test files. */
  tests: readonly string[]
  /** The exported rule it takes away, where a file has more than one. */
  rule?: string
}

type Row = [without: string, text: string, by: string, tests: string | string[], rule?: string]

const named = (test: string) =>
  `tests/${test}.test.${existsSync(join(root, `tests/${test}.test.tsx`)) ? 'tsx' : 'ts'}`

/** The mutants of one file, a row each. Tests are named without folder `tests` and ending. */
export const mutantsOf = (file: string, ...rows: Row[]): Mutant[] =>
  rows.map(([without, text, by, tests, rule]) => ({
    file,
    without,
    text,
    by,
    tests: [tests].flat().map(named),
    ...(rule ? { rule } : {}),
  }))
