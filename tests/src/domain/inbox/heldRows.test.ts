import { expect, it } from 'vitest'

import { heldRows } from '@/src/domain/inbox/heldRows'

type Row = { id: string; lastActivityAt: string; status: string }
const row = (id: string, lastActivityAt = '1', status = 'open'): Row => ({
  ...{ id, lastActivityAt, status },
})
const shown = [row('a'), row('b'), row('c')]
const ids = (rows: readonly Row[]) => rows.map(({ id }) => id).join('')

it.each([
  ['nothing happened', shown, 'abc', 0],
  ['one came', [row('n'), ...shown], 'abc', 1],
  ['one came and pushed one out', [row('n'), row('a'), row('b')], 'abc', 1],
  ['one moved up', [row('c', '2'), row('a'), row('b')], 'abc', 1],
  ['one moved down by itself', [row('b'), row('c'), row('a')], 'abc', 0],
  ['one left', [row('a'), row('c')], 'abc', 0],
  ['two came, one moved', [row('n'), row('m'), row('b', '2'), row('a')], 'abc', 3],
] as const)('%s', (_, fresh, order, arrived) => {
  const held = heldRows(shown, fresh)
  expect(ids(held.rows)).toBe(order)
  expect(held.arrived).toBe(arrived)
})

it('says in its place what has changed of a row', () => {
  const { rows } = heldRows(shown, [row('n'), row('b', '2', 'waiting'), row('a')])
  expect(rows[1]).toEqual(row('b', '2', 'waiting'))
})
