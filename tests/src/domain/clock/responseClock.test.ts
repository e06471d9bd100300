import { expect, it } from 'vitest'
import type { SlaTarget } from '@/src/domain/clock/terms'
import { last, said, start, type Step } from './history'

const answers: readonly [
  name: string,
  steps: readonly Step[],
  target: SlaTarget,
  due: string | null,
  outcome: string | null,
][] = [
  ['is owed within the hour', [start], 'first_response', '02T11:00:00', null],
  // frappe/helpdesk: the first response did not pause at all.
  [
    'pauses as well',
    [start, ['02T10:30:00', 'waits client'], ['02T12:00:00', 'open']],
    'first_response',
    '02T12:30:00',
    null,
  ],
  // LibreDesk: answered exactly when it is due.
  [
    'at the due moment is kept',
    [start, ['02T11:00:00', 'answered']],
    'first_response',
    '02T11:00:00',
    'met',
  ],
  [
    'a second later is not',
    [start, ['02T11:00:01', 'answered']],
    'first_response',
    '02T11:00:00',
    'breached',
  ],
  [
    'due at closing, the next morning is late',
    [
      ['06T16:00:00', 'created'],
      ['09T08:59:00', 'answered'],
    ],
    'first_response',
    '06T17:00:00',
    'breached',
  ],
  [
    'while the clock stands is kept',
    [start, ['02T10:30:00', 'waits client'], ['05T10:00:00', 'answered']],
    'first_response',
    null,
    'met',
  ],
  // zammad#5177: the update target overruled the first response.
  [
    'two words of the client change nothing of the first',
    [start, ['02T10:10:00', 'wrote'], ['02T10:50:00', 'wrote']],
    'first_response',
    '02T11:00:00',
    null,
  ],
  [
    'resolved without one, none is owed',
    [start, ['02T10:30:00', 'resolved']],
    'first_response',
    '02T11:00:00',
    'withdrawn',
  ],
  [
    'taken up again, it is owed again',
    [start, ['02T10:30:00', 'resolved'], ['03T09:00:00', 'open']],
    'first_response',
    '03T09:30:00',
    null,
  ],
  [
    'too late to be withdrawn',
    [start, ['02T12:00:00', 'resolved']],
    'first_response',
    '02T11:00:00',
    'breached',
  ],
  [
    'the next counts from the first word without an answer',
    [start, ['02T10:30:00', 'answered'], ['02T11:00:00', 'wrote'], ['02T12:00:00', 'wrote']],
    'next_response',
    '02T13:00:00',
    null,
  ],
  [
    'a second next is a promise of its own',
    [
      start,
      ['02T10:30:00', 'answered'],
      ['02T11:00:00', 'wrote'],
      ['02T12:00:00', 'answered'],
      ['02T16:30:00', 'wrote'],
    ],
    'next_response',
    '03T10:30:00',
    null,
  ],
  [
    'a word to a waiting ticket takes it up and waits',
    [
      start,
      ['02T10:30:00', 'answered'],
      ['02T11:00:00', 'waits client'],
      ['03T09:00:00', 'wrote'],
      ['03T09:00:00', 'open'],
    ],
    'next_response',
    '03T11:00:00',
    null,
  ],
  // chatwoot#10178: the next response ran on after the ticket was resolved.
  [
    'resolved, nobody waits any more',
    [start, ['02T10:30:00', 'answered'], ['02T11:00:00', 'wrote'], ['02T12:00:00', 'resolved']],
    'next_response',
    '02T13:00:00',
    'withdrawn',
  ],
]

it.each(answers)('answer: %s', (_, steps, target, due, outcome) => {
  const cycle = last(steps, target)
  expect([said(cycle?.dueAt), cycle?.outcome ?? null]).toEqual([due, outcome])
})
