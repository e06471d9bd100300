import { expect, it } from 'vitest'
import { last, said, start, type Step } from './history'

/** Monday is the second; 8 hours from ten o'clock end on Tuesday at ten. */
const resolutions: readonly [name: string, steps: readonly Step[], due: string | null][] = [
  ['a request', [start], '03T10:00:00'],
  ['an urgent one', [['02T10:00:00', 'created urgent']], '02T14:00:00'],
  // frappe/erpnext#49414: a hold from closing to opening moved it by a day.
  [
    'a pause while closed moves nothing',
    [start, ['02T17:00:00', 'waits client'], ['03T09:00:00', 'open']],
    '03T10:00:00',
  ],
  [
    'a pause counts in open time',
    [start, ['02T11:00:00', 'waits client'], ['02T13:00:00', 'open']],
    '03T12:00:00',
  ],
  [
    'a pause into closed time counts what was open of it',
    [start, ['02T16:00:00', 'waits client'], ['02T20:00:00', 'open']],
    '03T11:00:00',
  ],
  [
    'a pause over a weekend',
    [
      ['06T16:00:00', 'created'],
      ['06T16:30:00', 'waits approval'],
      ['09T09:30:00', 'open'],
    ],
    '09T17:00:00',
  ],
  ['nothing is due while it waits', [start, ['02T11:00:00', 'waits client']], null],
  [
    'another who is waited for, by policy',
    [start, ['02T11:00:00', 'waits third_party'], ['02T13:00:00', 'in_progress']],
    '03T12:00:00',
  ],
  [
    'two pauses with different reasons in a row',
    [
      start,
      ['02T11:00:00', 'waits client'],
      ['02T12:00:00', 'waits approval'],
      ['02T13:00:00', 'open'],
    ],
    '03T12:00:00',
  ],
  [
    'taken into work, and on',
    [start, ['02T11:00:00', 'in_progress'], ['02T12:00:00', 'open']],
    '03T10:00:00',
  ],
  ['a higher priority counts what was used', [start, ['02T11:00:00', 'urgent']], '02T14:00:00'],
  [
    'there and back is as if nothing had been',
    [start, ['02T11:00:00', 'urgent'], ['02T13:00:00', 'normal']],
    '03T10:00:00',
  ],
  // glpi#6902: a changed level forgot the pauses.
  [
    'a change after a pause forgets no pause',
    [start, ['02T11:00:00', 'waits client'], ['02T13:00:00', 'open'], ['02T14:00:00', 'urgent']],
    '02T16:00:00',
  ],
  [
    'a change while it waits',
    [start, ['02T11:00:00', 'waits client'], ['02T12:00:00', 'urgent'], ['02T13:00:00', 'open']],
    '02T16:00:00',
  ],
  ['round the clock from here on', [start, ['02T16:00:00', 'high']], '02T18:00:00'],
  [
    'round the clock and back',
    [start, ['02T16:00:00', 'high'], ['02T17:00:00', 'normal']],
    '03T10:00:00',
  ],
  ['more used than promised: due on the spot', [start, ['02T16:00:00', 'urgent']], '02T16:00:00'],
  [
    'reopened, it goes on from what was used',
    [start, ['02T12:00:00', 'resolved'], ['04T09:00:00', 'open']],
    '04T15:00:00',
  ],
  [
    'reopened twice',
    [
      start,
      ['02T12:00:00', 'resolved'],
      ['04T09:00:00', 'open'],
      ['04T10:00:00', 'closed'],
      ['06T09:00:00', 'open'],
    ],
    '06T14:00:00',
  ],
  [
    'reopened as waiting, nothing is due',
    [start, ['02T12:00:00', 'resolved'], ['04T09:00:00', 'waits client']],
    null,
  ],
  [
    'broken, it stays due when it was, whatever is waited for later',
    [start, ['03T12:00:00', 'waits client'], ['04T12:00:00', 'open']],
    '03T10:00:00',
  ],
  [
    'a longer promise that is not used up is not broken',
    [
      ['02T10:00:00', 'created urgent'],
      ['03T09:00:00', 'low'],
    ],
    '16T10:00:00',
  ],
]

it.each(resolutions)('resolution: %s', (_, steps, due) => {
  expect(said(last(steps, 'resolution')?.dueAt)).toBe(due)
})
