import { expect, it } from 'vitest'
import { wordedEvents } from '@/src/admin/conversation/wordedEvents'
import type { DeskWords } from '@/src/admin/deskWords'
import en from '@/src/admin/messages/en.json'
import { firstUnread } from '@/src/admin/desk/firstUnread'
import type { DeskEvent } from '@/src/admin/read/readEvents'

const t: DeskWords = (word, values = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{{${name}}}`, String(value)),
    en[word] as string,
  )

let made = 0
const event = (at: number, by: string | null, change: object) =>
  ({
    id: String(made++),
    createdAt: new Date(at).toISOString(),
    actor: by && { relationTo: 'staff', value: by },
    actorName: by && by.charAt(0).toUpperCase() + by.slice(1),
    ...change,
  }) as unknown as DeskEvent

const taken = { kind: 'assigned', before: { assignedTo: null }, after: { assignedTo: 'sam' } }
const waits = {
  kind: 'status_changed',
  before: { status: 'open', waitingOn: null },
  after: { status: 'waiting', waitingOn: 'client' },
}
const high = {
  kind: 'priority_changed',
  before: { priority: 'normal' },
  after: { priority: 'high' },
}
const lines = (events: readonly DeskEvent[]) =>
  wordedEvents(events, new Map(), t).map(({ words }) => words)

it.each([
  [[taken, waits, high]],
  // What was written down in the same moment comes in any order.
  [[waits, taken, high]],
])('says one act in one line, and its status last', (changes) => {
  expect(lines(changes.map((change, at) => event(40 * at, 'sam', change)))).toEqual([
    'Sam took the ticket, changed the priority from Normal to High, set the status to Waiting on client',
  ])
})

it('keeps apart what others did, what the desk did, and what came later', () => {
  expect(lines([event(0, 'sam', taken), event(10, 'kim', high)])).toHaveLength(2)
  expect(lines([event(0, null, waits), event(10, null, high)])).toHaveLength(2)
  expect(lines([event(0, 'sam', taken), event(1_000, 'sam', high)])).toHaveLength(2)
})

const message = (at: number, by: string) => ({
  id: `${by}${at}`,
  createdAt: new Date(at).toISOString(),
  author: { value: by },
})

it.each([
  ['the first by somebody else since then', new Date(15), 'ada20'],
  ['nothing of what one wrote oneself', new Date(30), null],
  ['nothing to who never had it before them', null, null],
])('opens at %s', (_, readAt, expected) => {
  const thread = [message(10, 'ada'), message(20, 'ada'), message(25, 'kim'), message(40, 'sam')]
  expect(firstUnread(thread, 'sam', readAt)).toBe(expected)
})
