import { expect, it } from 'vitest'
import { savedBy } from '@/src/domain/ticket/bulkChange'

it.each([
  ['all of it', { status: 'waiting', waitingOn: 'approval' }, ['status', 'waitingOn']],
  ['nothing', { reply: 'Words.', cannedReply: 'c', snooze: null }, []],
  ['what a reply does not say', { reply: 'Words.', priority: 'low' }, ['priority']],
  [
    'what it waits for, whose status the reply says',
    { replyGerman: 'Worte.', status: 'waiting', waitingOn: 'approval' },
    ['waitingOn'],
  ],
] as const)('a save says %s', (_, change, expected) => {
  expect(Object.keys(savedBy(change)).toSorted()).toEqual(expected)
})
