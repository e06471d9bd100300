import { expect, it } from 'vitest'

import { inOrder, moved, readChoices } from '@/src/domain/inbox/viewOrder'

const [a, b, c] = ['a', 'b', 'c'].map((end) => `01a20a9a-45f1-7698-bf8c-69a3a6c1200${end}`) as [
  string,
  string,
  string,
]
const ids = (views: readonly { id: string }[]) => views.map(({ id }) => id)

it.each([undefined, null, 'x', 7, [], { order: 'a', unpinned: { 0: 'a' } }, { order: [7, 'x'] }])(
  'reads nothing out of %j',
  (kept) => expect(readChoices(kept)).toEqual({ order: [], unpinned: [], first: null }),
)

it('reads what was kept', () => {
  expect(readChoices({ order: [b, a], unpinned: [c], first: b, more: 1 })).toEqual({
    order: [b, a],
    unpinned: [c],
    first: b,
  })
})

it('puts what was ordered first, and what is new after it', () => {
  const views = [{ id: a }, { id: b }, { id: c }]
  expect(ids(inOrder(views, []))).toEqual([a, b, c])
  expect(ids(inOrder(views, [c, 'gone']))).toEqual([c, a, b])
})

it('moves one a place, and none beyond an end', () => {
  expect(moved([a, b, c], b, -1)).toEqual([b, a, c])
  expect(moved([a, b, c], b, 1)).toEqual([a, c, b])
  expect(moved([a, b, c], a, -1)).toEqual([a, b, c])
  expect(moved([a, b, c], c, 1)).toEqual([a, b, c])
  expect(moved([a, b], c, 1)).toEqual([a, b])
})
