import { expect, it } from 'vitest'
import { initialsOf } from '@/src/ui/format/initials'

it.each([
  ['Ada Lovelace', 'AL'],
  ['ada', 'A'],
  ['Jean Luc Marie Dupont', 'JL'],
  ['  Sam   Rivera ', 'SR'],
  ['ölga Ärzte', 'ÖÄ'],
  ['𝒜da Zed', '𝒜Z'],
  ['', '?'],
  ['   ', '?'],
])('%o is shortened to %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})
