import { expect, it } from 'vitest'
import type { Calendar } from '@/src/domain/clock/calendar'
import { calendarFault } from '@/src/domain/clock/calendarRefusal'
import { calendars } from './parts'

const monday = { day: 'monday', opens: '09:00', closes: '17:00' } as const
const of = (change: Partial<Calendar>): Calendar => ({ ...calendars.berlin, ...change })
const holiday = (more: object) => ({ date: '2026-12-24', name: 'Christmas Eve', ...more })

it.each([
  ['a zone that there is not', of({ timeZone: 'Europe/Bielefeld' }), { code: 'zone' }],
  ['an offset, which knows no summer', of({ timeZone: '+01:00' }), { code: 'zone' }],
  ['no open time', of({ intervals: [] }), { code: 'never_open' }],
  [
    'an end before its beginning',
    of({ intervals: [{ ...monday, opens: '22:00', closes: '06:00' }] }),
    { code: 'backwards', row: 0 },
  ],
  [
    'an interval of nothing',
    of({ intervals: [monday, { ...monday, opens: '18:00', closes: '18:00' }] }),
    { code: 'backwards', row: 1 },
  ],
  [
    'intervals that overlap',
    of({ intervals: [monday, { ...monday, opens: '16:59', closes: '20:00' }] }),
    { code: 'overlap', row: 1, day: 'monday' },
  ],
  [
    'the same twice',
    of({ intervals: [monday, monday] }),
    { code: 'overlap', row: 1, day: 'monday' },
  ],
  [
    'a time that there is not',
    of({ intervals: [{ ...monday, closes: '25:00' }] }),
    { code: 'bad_time', row: 0 },
  ],
  [
    'a day that there is not',
    of({ intervals: [{ ...monday, day: 'someday' as 'monday' }] }),
    { code: 'bad_day', row: 0 },
  ],
  [
    'a date that there is not',
    of({ holidays: [holiday({ date: '2026-02-30' })] }),
    { code: 'bad_date', row: 0 },
  ],
  [
    'a part of a day that ends before it begins',
    of({ holidays: [holiday({ closedFrom: '14:00', closedTo: '12:00' })] }),
    { code: 'bad_closing', row: 0 },
  ],
  [
    'a holiday on every day that would be open',
    {
      timeZone: 'Europe/Berlin',
      intervals: [{ day: 'sunday', opens: '09:00', closes: '10:00' }],
      holidays: Array.from({ length: 130 }, (_, i) => ({
        date: new Date(Date.UTC(2026, 0, 4 + 7 * i)).toISOString().slice(0, 10),
        name: 'Sunday',
      })),
    },
    { code: 'never_open' },
  ],
  [
    'closed for half a year',
    of({
      holidays: Array.from({ length: 180 }, (_, i) => ({
        date: new Date(Date.UTC(2026, 3, 1 + i)).toISOString().slice(0, 10),
        name: 'Away',
      })),
    }),
    { code: 'closed_long' },
  ],
] as const)('refuses %s', (_, calendar, fault) => {
  expect(calendarFault(calendar as Calendar, '2026-03-02')).toEqual(fault)
})

it.each(Object.entries(calendars).filter(([name]) => name !== 'never'))(
  'takes %s',
  (_, calendar) => {
    expect(calendarFault(calendar, '2026-03-02')).toBeNull()
  },
)
