import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'

import { chosenMutants } from '@/src/scripts/mutations/chosenMutants'
import { mutants } from '@/src/scripts/mutations/mutants'
import { mutated } from '@/src/scripts/mutations/mutated'
import { unguarded } from '@/src/scripts/mutations/unguarded'

const named = ({ file, without }: (typeof mutants)[number]) => `${file}: ${without}`

it('takes away what stands there, and names tests that exist', () => {
  for (const mutant of mutants) {
    expect(() => mutated(mutant), named(mutant)).not.toThrow()
    for (const test of mutant.tests) expect(existsSync(test), test).toBe(true)
  }
})

it('leaves out no file that stands guard', () => {
  expect(unguarded(mutants)).toEqual([])
})

it('is the same all at once and part by part', () => {
  const parts = ['1/4', '2/4', '3/4', '4/4'].flatMap((part) => chosenMutants(mutants, [part]))
  expect(parts.map(named)).toEqual(mutants.map(named))
  expect(chosenMutants(mutants, ['access/nobody']).map(named)).toEqual([
    'access/nobody.ts: the refusal',
  ])
  expect(chosenMutants(mutants, ['nothing of the kind'])).toEqual([])
})
