import { expect, it } from 'vitest'

import { chosenMutants } from '@/src/scripts/mutations/chosenMutants'
import type { Mutant } from '@/src/scripts/mutations/Mutant'

const mutants: Mutant[] = Array.from({ length: 10 }, (_, n) => ({
  ...{ file: `access/rule${n}.ts`, without: n === 7 ? 'the refusal' : 'a bound' },
  ...{ text: 'x', by: 'y', tests: ['tests/a.test.ts'] },
}))

it('is the same all at once and part by part', () => {
  const parts = ['1/4', '2/4', '3/4', '4/4'].flatMap((part) => chosenMutants(mutants, [part]))
  expect(parts).toEqual(mutants)
  expect(chosenMutants(mutants, [])).toEqual(mutants)
})

it('is chosen by a word of its file or of what it takes away', () => {
  expect(chosenMutants(mutants, ['access/rule3'])).toEqual([mutants[3]])
  expect(chosenMutants(mutants, ['the refusal'])).toEqual([mutants[7]])
  expect(chosenMutants(mutants, ['nothing of the kind'])).toEqual([])
})
