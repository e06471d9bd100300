import { expect, it } from 'vitest'
import { beginsWord, isSought } from '@/src/ui/editor/typedTrigger'

it.each([
  ['', true],
  ['Hello ', true],
  ['line\n', true],
  ['(', true],
  ['Hello', false],
  ['info', false],
  ['a;', false],
])('a sign after %j begins a word: %s', (before, expected) => {
  expect(beginsWord(before)).toBe(expected)
})

it.each([
  [';', '', true],
  [';', 'thanks a lot', true],
  [';', 'ö', true],
  [';', '-', false],
  [';', ')', false],
  [';', ' ', false],
  ['@', 'kim', true],
  ['@', '2x', true],
  ['@', '@', false],
  ['[', 'certificate', true],
  ['[', ' ', false],
  ['[', 'x]', false],
  ['[', '“quoted', true],
] as const)('%s and %j goes on to be looked for: %s', (trigger, typed, expected) => {
  expect(isSought(trigger, typed)).toBe(expected)
})
