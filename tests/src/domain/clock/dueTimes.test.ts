import { expect, it } from 'vitest'
import { dueAfter, elapsed } from '@/src/domain/clock/openTime'
import { tableAround, type CalendarName } from './parts'

/** Worked out by hand, with a calendar on the wall. Minutes of open time. */
const cases: readonly [
  name: string,
  calendar: CalendarName,
  from: string,
  minutes: number,
  due: string,
][] = [
  ['in the middle of a day', 'berlin', '2026-03-02T10:00+01:00', 60, '2026-03-02T11:00:00+01:00'],
  ['from before opening', 'berlin', '2026-03-02T07:00+01:00', 60, '2026-03-02T10:00:00+01:00'],
  ['from after closing', 'berlin', '2026-03-02T18:00+01:00', 60, '2026-03-03T10:00:00+01:00'],
  ['over a night', 'berlin', '2026-03-02T16:00+01:00', 120, '2026-03-03T10:00:00+01:00'],
  ['over a weekend', 'berlin', '2026-03-06T16:30+01:00', 60, '2026-03-09T09:30:00+01:00'],
  ['up to closing', 'berlin', '2026-03-02T16:00+01:00', 60, '2026-03-02T17:00:00+01:00'],
  ['a minute more than that', 'berlin', '2026-03-02T16:00+01:00', 61, '2026-03-03T09:01:00+01:00'],
  ['a whole day', 'berlin', '2026-03-02T09:00+01:00', 480, '2026-03-02T17:00:00+01:00'],
  ['two whole days', 'berlin', '2026-03-02T09:00+01:00', 960, '2026-03-03T17:00:00+01:00'],
  ['a whole week', 'berlin', '2026-03-02T09:00+01:00', 2400, '2026-03-06T17:00:00+01:00'],
  ['from a Saturday', 'berlin', '2026-03-07T12:00+01:00', 60, '2026-03-09T10:00:00+01:00'],
  ['from opening', 'berlin', '2026-03-02T09:00+01:00', 1, '2026-03-02T09:01:00+01:00'],
  ['from closing', 'berlin', '2026-03-02T17:00+01:00', 1, '2026-03-03T09:01:00+01:00'],
  ['to the second', 'berlin', '2026-03-02T10:00:07+01:00', 60, '2026-03-02T11:00:07+01:00'],
  ['seconds before closing', 'berlin', '2026-03-02T16:59:30+01:00', 1, '2026-03-03T09:00:30+01:00'],
  ['nothing left', 'berlin', '2026-03-02T20:00+01:00', 0, '2026-03-02T20:00:00+01:00'],
  ['over lunch', 'split', '2026-03-02T12:00+01:00', 60, '2026-03-02T14:00:00+01:00'],
  ['in lunch', 'split', '2026-03-02T13:00+01:00', 30, '2026-03-02T14:00:00+01:00'],
  ['up to lunch', 'split', '2026-03-02T11:30+01:00', 60, '2026-03-02T12:30:00+01:00'],
  ['over lunch and night', 'split', '2026-03-02T12:00+01:00', 480, '2026-03-03T12:00:00+01:00'],
  // glpi#22678: with several intervals a day it fell due at midnight.
  ['not at midnight', 'split', '2026-03-02T17:30+01:00', 60, '2026-03-03T09:30:00+01:00'],
  // chatwoot#14009, frappe/helpdesk#2212: several intervals, in any order, of different days.
  ['rows in any order', 'unsorted', '2026-03-02T12:00+01:00', 480, '2026-03-03T12:00:00+01:00'],
  ['intervals that touch', 'touching', '2026-03-02T11:00+01:00', 120, '2026-03-02T13:00:00+01:00'],
  ['uneven days', 'uneven', '2026-03-02T11:30+01:00', 180, '2026-03-05T14:30:00+01:00'],
  ['uneven weeks', 'uneven', '2026-03-05T19:00+01:00', 120, '2026-03-09T10:00:00+01:00'],
  [
    'a shift over midnight',
    'overnight',
    '2026-03-02T23:00+01:00',
    120,
    '2026-03-03T01:00:00+01:00',
  ],
  ['from the end of it', 'overnight', '2026-03-03T06:00+01:00', 60, '2026-03-03T23:00:00+01:00'],
  // osTicket#6739: wrong unless Monday and Thursday were set.
  ['closed on Mondays', 'middle', '2026-03-02T10:00+01:00', 60, '2026-03-03T10:00:00+01:00'],
  ['closed on Thursdays', 'middle', '2026-03-04T16:30+01:00', 60, '2026-03-10T09:30:00+01:00'],
  ['from a closed Thursday', 'middle', '2026-03-05T10:00+01:00', 60, '2026-03-10T10:00:00+01:00'],
  // osTicket#6847: a lunch break entered as a holiday broke everything.
  ['a break as a holiday', 'christmas', '2026-03-02T11:30+01:00', 60, '2026-03-02T13:30:00+01:00'],
  ['closed in the morning', 'christmas', '2026-03-03T08:00+01:00', 60, '2026-03-03T13:00:00+01:00'],
  ['closed at both ends', 'christmas', '2026-03-04T08:00+01:00', 360, '2026-03-04T16:00:00+01:00'],
  ['and on the day after', 'christmas', '2026-03-04T08:00+01:00', 361, '2026-03-05T09:01:00+01:00'],
  ['over Christmas', 'christmas', '2026-12-24T13:30+01:00', 60, '2026-12-28T09:30:00+01:00'],
  ['a shortened day', 'christmas', '2026-12-24T10:00+01:00', 300, '2026-12-28T10:00:00+01:00'],
  ['from a holiday', 'christmas', '2026-12-25T10:00+01:00', 60, '2026-12-28T10:00:00+01:00'],
  ['over the year', 'christmas', '2026-12-31T13:00+01:00', 120, '2027-01-04T10:00:00+01:00'],
  ['a leap day', 'berlin', '2028-02-28T16:00+01:00', 120, '2028-02-29T10:00:00+01:00'],
  ['in March', 'berlin', '2026-03-27T16:00+01:00', 120, '2026-03-30T10:00:00+02:00'],
  ['in October', 'berlin', '2026-10-23T16:00+02:00', 120, '2026-10-26T10:00:00+01:00'],
  ['a night in March', 'alwaysBerlin', '2026-03-28T22:00+01:00', 240, '2026-03-29T03:00:00+02:00'],
  ['one in October', 'alwaysBerlin', '2026-10-24T22:00+02:00', 300, '2026-10-25T02:00:00+01:00'],
  [
    'a day of 23 hours',
    'alwaysBerlin',
    '2026-03-29T00:00+01:00',
    1380,
    '2026-03-30T00:00:00+02:00',
  ],
  ['a day of 25', 'alwaysBerlin', '2026-10-25T00:00+02:00', 1500, '2026-10-26T00:00:00+01:00'],
  ['opens in the jump', 'inTheJump', '2026-03-28T12:00+01:00', 30, '2026-03-29T03:30:00+02:00'],
  ['and no longer', 'inTheJump', '2026-03-28T12:00+01:00', 31, '2026-04-05T02:31:00+02:00'],
  ['opens twice', 'inTheJump', '2026-10-24T12:00+02:00', 120, '2026-10-25T03:30:00+01:00'],
  ['and not longer', 'inTheJump', '2026-10-24T12:00+02:00', 121, '2026-11-01T02:31:00+01:00'],
  ['all in the jump', 'withinTheJump', '2026-03-28T12:00+01:00', 15, '2026-04-05T02:30:00+02:00'],
  ['closes twice', 'closesTwice', '2026-10-24T12:00+02:00', 150, '2026-10-25T02:30:00+01:00'],
  [
    'closes at the jump',
    'closesAtTheJump',
    '2026-10-24T12:00+02:00',
    60,
    '2026-10-25T02:00:00+02:00',
  ],
  ['opens at the jump', 'opensTwice', '2026-10-24T12:00+02:00', 120, '2026-10-25T03:00:00+01:00'],
  ['half an hour more', 'lordHowe', '2026-04-05T00:00+11:00', 1470, '2026-04-06T00:00:00+10:30'],
  ['half an hour less', 'lordHowe', '2026-10-04T00:00+10:30', 1410, '2026-10-05T00:00:00+11:00'],
  // OTRS/otrs#787: São Paulo; #698: a loop at a midnight that there was not.
  ['no midnight', 'saoPaulo', '2018-11-04T01:00-02:00', 1380, '2018-11-05T00:00:00-02:00'],
  [
    'an hour before midnight twice',
    'saoPaulo',
    '2018-02-17T00:00-02:00',
    1500,
    '2018-02-18T00:00:00-03:00',
  ],
  [
    'over a Sunday of 23 hours',
    'saoPauloOffice',
    '2018-11-02T16:00-03:00',
    120,
    '2018-11-05T10:00:00-02:00',
  ],
  ['over no midnight', 'santiago', '2026-09-05T23:00-04:00', 60, '2026-09-06T01:00:00-03:00'],
  ['midnight twice', 'havanaSaturday', '2026-10-31T00:00-04:00', 1440, '2026-11-01T00:00:00-04:00'],
  ['a day that there was not', 'apia', '2011-12-29T12:00-10:00', 780, '2011-12-31T01:00:00+14:00'],
  [
    'a Friday that there was not',
    'apiaOffice',
    '2011-12-29T16:00-10:00',
    120,
    '2012-01-02T10:00:00+14:00',
  ],
  ['a week from Sunday', 'kathmandu', '2026-03-06T17:00+05:45', 120, '2026-03-08T11:00:00+05:45'],
  ['New York in March', 'newYork', '2026-03-06T16:00-05:00', 120, '2026-03-09T10:00:00-04:00'],
  ['New York in November', 'newYork', '2026-10-30T16:00-04:00', 120, '2026-11-02T10:00:00-05:00'],
]

it.each(cases)('%s (%s): %s and %i minutes are %s', (_, calendar, from, minutes, due) => {
  const start = Date.parse(from)
  const table = tableAround(calendar, from)
  const found = dueAfter(table, start, minutes * 60_000)
  expect(found && new Date(found).toISOString()).toBe(new Date(due).toISOString())
  expect(elapsed(table, start, found ?? 0)).toBe(minutes * 60_000)
})

it('counts round the clock where a policy says so', () => {
  const friday = Date.parse('2026-03-27T16:00+01:00')
  expect(dueAfter('always', friday, 72 * 3_600_000)).toBe(Date.parse('2026-03-30T17:00+02:00'))
})

// zammad#1396 and frappe's loop without an end: a calendar that never opens.
it('ends at once where nothing is ever open, and beyond what it knows', () => {
  const start = Date.parse('2026-03-02T10:00Z')
  expect(dueAfter(tableAround('never', '2026'), start, 60_000)).toBeNull()
  const table = tableAround('berlin', '2026')
  expect(dueAfter(table, start, 10_000 * 60 * 60_000)).toBeNull()
  expect(dueAfter(table, Date.parse('2025-12-31T10:00Z'), 60_000)).toBeNull()
  expect(elapsed(table, start, Date.parse('2031-01-01'))).toBeNull()
})
