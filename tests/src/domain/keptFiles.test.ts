import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keptFilesMax, roomFor } from '@/src/domain/files'

const now = 1_800_000_000_000
const day = 24 * 60 * 60 * 1000
const place = (size: number, days = 0) => ({ size, at: now - days * day })

it.each<[string, number, [string, { size: number; at: number }][], string[], boolean]>([
  ['nothing beside it', keptFilesMax, [], [], true],
  ['more than there is room for', keptFilesMax + 1, [], [], false],
  ['others beside it', 10, [['a', place(keptFilesMax - 10)]], [], true],
  ['too many others', 11, [['a', place(keptFilesMax - 10)]], [], false],
  ['old ones that make room', 11, [['a', place(keptFilesMax, 8)]], ['a'], true],
  ['some that are not old yet', 11, [['a', place(keptFilesMax, 6)]], [], false],
])('%s', (_, size, others, drop, fits) => {
  expect(roomFor(size, others, now)).toEqual({ drop, fits })
})

it('never holds more than its bound', () => {
  const others = fc.array(
    fc.tuple(
      fc.uuid(),
      fc.record({ size: fc.nat(keptFilesMax), at: fc.integer({ min: now - 20 * day, max: now }) }),
    ),
  )
  fc.assert(
    fc.property(fc.nat(keptFilesMax * 2), others, (size, kept) => {
      const { drop, fits } = roomFor(size, kept, now)
      if (!fits) return
      const rest = kept.filter(([key]) => !drop.includes(key))
      expect(rest.reduce((sum, [, each]) => sum + each.size, size)).toBeLessThanOrEqual(
        keptFilesMax,
      )
    }),
  )
})
