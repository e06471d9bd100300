import { expect, it } from 'vitest'
import { numberIn } from '@/src/admin/addresses'
import { stateOf, undoOf, type Change, type TicketState } from '@/src/admin/desk/ticketState'

const before: TicketState = {
  status: 'open',
  priority: 'normal',
  assignedTo: null,
  category: 'a',
  project: null,
}

it.each<[string, Change, Change, Change | null]>([
  ['nothing', {}, {}, null],
  ['a priority', { priority: 'high' }, {}, { priority: 'normal' }],
  [
    'who has it, and what followed',
    { assignedTo: 'kim' },
    { status: 'in_progress' },
    { assignedTo: null, status: 'open' },
  ],
  ['a category', { category: 'b' }, {}, { category: 'a' }],
  ['closing', { status: 'closed' }, {}, { status: 'open' }],
  [
    'a priority, and leaves what a colleague has changed meanwhile',
    { priority: 'high' },
    { category: 'b', status: 'waiting', assignedTo: 'kim' },
    { priority: 'normal' },
  ],
])('undoes %s', (_, change, besides, expected) => {
  expect(undoOf(change, before, { ...before, ...change, ...besides })).toEqual(expected)
})

it('offers no way back that there is not', () => {
  const resolved = { ...before, status: 'resolved' } as const
  expect(undoOf({ status: 'closed' }, resolved, { ...before, status: 'closed' })).toBeNull()
})

it('reads a ticket as the API tells it', () => {
  const told = {
    status: 'open',
    priority: 'low',
    assignedTo: { id: 'sam' },
    category: 'a',
    project: null,
  } as const
  expect(stateOf(told)).toEqual({ ...told, assignedTo: 'sam' })
  expect(stateOf({ ...told, assignedTo: undefined }).assignedTo).toBeNull()
})

it.each([
  [['collections', 'tickets', 'desk', '13'], 13],
  [['collections', 'tickets', 'desk', '0'], null],
  [['collections', 'tickets', 'desk', '1e3'], null],
  [['collections', 'tickets', 'desk', '12345678901'], null],
  [['collections', 'tickets', 'desk'], null],
  [['collections', 'tickets', 'desk', '1', '2'], null],
  [undefined, null],
])('finds the number in %j: %j', (segments, number) => {
  expect(numberIn(segments)).toBe(number)
})
