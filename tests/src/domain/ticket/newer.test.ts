import { expect, it } from 'vitest'
import { newerThan, type Newer } from '@/src/domain/ticket/newer'

const at = (second: number) => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()
const thing = (id: string, second: number, by: string | null, kind: Newer['kind'] = 'replied') =>
  ({ id, kind, at: at(second), by, name: by, text: null }) satisfies Newer

const known = { id: 'known', at: at(10), by: 'ada' }

it.each<[string, Newer, boolean]>([
  ['a reply of the client', thing('a', 12, 'ada'), true],
  ['a note of a colleague', thing('a', 11, 'kim', 'noted'), true],
  ['a status set by the desk itself', thing('a', 11, null, 'status_changed'), true],
  ['what was there', thing('a', 9, 'kim'), false],
  ['what came in the same moment', thing('a', 10, 'kim'), false],
  ['the known one told as an event, a little later', thing('known', 11, 'ada'), false],
  ['one’s own', thing('a', 12, 'sam'), false],
])('holds for %s: %#', (_, happened, expected) => {
  expect(newerThan(known, [happened], 'sam')).toHaveLength(expected ? 1 : 0)
})

it('knows what the known reply did to its ticket, and not what its author did later', () => {
  const moved = { ...thing('a', 10, 'ada', 'status_changed'), at: '2026-01-01T00:00:10.400Z' }
  expect(newerThan(known, [moved], 'sam')).toEqual([])
  expect(newerThan(known, [{ ...moved, by: 'kim' }], 'sam')).toHaveLength(1)
  expect(newerThan(known, [thing('a', 11, 'ada', 'status_changed')], 'sam')).toHaveLength(1)
})
