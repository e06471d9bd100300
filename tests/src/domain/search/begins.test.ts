import { expect, it } from 'vitest'
import { begins, calledFirst } from '@/src/domain/search/begins'

it.each([
  ['Acme', 'ac', true],
  ['Close ticket', 'tick', true],
  ['Übersicht', 'über', true],
  ['Close ticket', 'close ticket', true],
  ['Close ticket', 'lose', false],
  ['Acme', '', false],
  ['Acme', ' ', false],
])('%s, by "%s": %s', (name, typed, expected) => {
  expect(begins(name, typed)).toBe(expected)
})

it('puts first what is called by its name, and leaves the rest as it was', () => {
  const groups = [
    { is: 'tickets', names: [] },
    { is: 'acts', names: ['Set the status'] },
    { is: 'people', names: ['Ada Brenner', 'Alan Moreau'] },
    { is: 'organizations', names: ['Acme'] },
  ]
  const order = (typed: string) => calledFirst(groups, typed).map(({ is }) => is)
  expect(order('')).toEqual(['tickets', 'acts', 'people', 'organizations'])
  expect(order('acme')).toEqual(['organizations', 'tickets', 'acts', 'people'])
  expect(order('a')).toEqual(['people', 'organizations', 'tickets', 'acts'])
  expect(order('stat')).toEqual(['acts', 'tickets', 'people', 'organizations'])
})
