import { expect, it } from 'vitest'
import { takeFiles } from '@/src/ui/compose/takeFiles'

const limits = {
  limits: { endings: ['txt', 'png'], sizeMax: 10, perMessage: 2 },
  wrong: { kind: 'kind', size: 'large', count: 'many' },
}
const file = (name: string, size = 1) => new File(['x'.repeat(size)], name)

it('[3.1e] takes what fits, and refuses each of the others with its reason', () => {
  const taken = takeFiles(
    [],
    [
      file('a.TXT'),
      file('b.exe'),
      file('c.png', 11),
      file('d.png', 10),
      file('e.txt'),
      file('txt'),
    ],
    limits,
  )
  expect(taken.map(({ state, reason }) => reason ?? state)).toEqual([
    'waiting',
    'kind',
    'large',
    'waiting',
    'many',
    'kind',
  ])
})

it('[3.1e] counts what was chosen before', () => {
  const before = takeFiles([], [file('a.txt'), file('b.exe')], limits)
  const after = takeFiles(before, [file('c.txt'), file('d.txt')], limits)
  expect(after.map(({ reason }) => reason)).toEqual([undefined, 'kind', undefined, 'many'])
})
