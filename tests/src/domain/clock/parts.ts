import type { Calendar, Holiday, Weekday, WeeklyHours } from '@/src/domain/clock/calendar'
import { openIntervals } from '@/src/domain/clock/calendar'
import { openHours, type OpenHours } from '@/src/domain/clock/openTime'
import type { Terms } from '@/src/domain/clock/terms'
import { startOfDay } from '@/src/domain/time/days'

export const working: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']
export const allDays: Weekday[] = [...working, 'saturday', 'sunday']

const on = (days: Weekday[], ...spans: string[]): WeeklyHours[] =>
  days.flatMap((day) =>
    spans.map((span) => {
      const [opens = '', closes = ''] = span.split('-')
      return { day, opens, closes }
    }),
  )

const calendar = (timeZone: string, intervals: WeeklyHours[], holidays: Holiday[] = []) => ({
  timeZone,
  intervals,
  holidays,
})

const nine = on(working, '09:00-17:00')
const always = on(allDays, '00:00-24:00')
const sundays = (span: string) => calendar('Europe/Berlin', on(['sunday'], span))

export const calendars = {
  berlin: calendar('Europe/Berlin', nine),
  split: calendar('Europe/Berlin', on(working, '09:00-12:30', '13:30-18:00')),
  unsorted: calendar('Europe/Berlin', on(working, '13:30-18:00', '09:00-12:30').reverse()),
  touching: calendar('Europe/Berlin', on(working, '09:00-12:00', '12:00-17:00')),
  middle: calendar('Europe/Berlin', on(['tuesday', 'wednesday'], '09:00-17:00')),
  uneven: calendar('Europe/Berlin', [
    ...on(['monday'], '09:00-12:00'),
    ...on(['thursday'], '08:00-10:00', '14:00-20:00'),
  ]),
  overnight: calendar('Europe/Berlin', on(allDays, '22:00-24:00', '00:00-06:00')),
  christmas: calendar('Europe/Berlin', nine, [
    { date: '2026-12-24', name: 'Christmas Eve', closedFrom: '14:00' },
    { date: '2026-12-25', name: 'Christmas Day' },
    { date: '2026-12-31', name: "New Year's Eve", closedFrom: '14:00' },
    { date: '2027-01-01', name: 'New Year' },
    { date: '2026-03-02', name: 'Lunch', closedFrom: '12:00', closedTo: '13:00' },
    { date: '2026-03-03', name: 'Move', closedTo: '12:00' },
    { date: '2026-03-04', name: 'Late start', closedTo: '10:00' },
    { date: '2026-03-04', name: 'Early end', closedFrom: '16:00' },
  ]),
  alwaysBerlin: calendar('Europe/Berlin', always),
  inTheJump: sundays('02:30-03:30'),
  withinTheJump: sundays('02:15-02:45'),
  closesTwice: sundays('01:00-02:30'),
  closesAtTheJump: sundays('01:00-02:00'),
  opensTwice: sundays('02:00-03:00'),
  lordHowe: calendar('Australia/Lord_Howe', always),
  saoPaulo: calendar('America/Sao_Paulo', always),
  saoPauloOffice: calendar('America/Sao_Paulo', nine),
  santiago: calendar('America/Santiago', always),
  havanaSaturday: calendar('America/Havana', on(['saturday'], '00:00-24:00')),
  apia: calendar('Pacific/Apia', always),
  apiaOffice: calendar('Pacific/Apia', nine),
  kathmandu: calendar(
    'Asia/Kathmandu',
    on(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'], '10:00-18:00'),
  ),
  newYork: calendar('America/New_York', nine),
  never: calendar('Europe/Berlin', []),
} satisfies Record<string, Calendar>

export type CalendarName = keyof typeof calendars

export const tableOf = (one: Calendar, fromDay: string, untilDay: string): OpenHours =>
  openHours(
    openIntervals(one, fromDay, untilDay),
    startOfDay(fromDay, one.timeZone).getTime(),
    startOfDay(untilDay, one.timeZone).getTime(),
  )

const tables = new Map<string, OpenHours>()

/** From the January before a moment to the one two years later. */
export const tableAround = (name: CalendarName, moment: string): OpenHours => {
  const year = Number(moment.slice(0, 4))
  const key = `${name} ${year}`
  const table = tables.get(key) ?? tableOf(calendars[name], `${year}-01-01`, `${year + 2}-01-01`)
  tables.set(key, table)
  return table
}

/** Normal in open hours, urgent in half the time, high round the clock, low long. */
export const termsOn = (hours: OpenHours, more: Partial<Terms> = {}): Terms => ({
  policyVersion: 'policy',
  calendarVersion: 'calendar',
  goals: {
    low: { firstResponse: 960, resolution: 4800 },
    normal: { firstResponse: 60, nextResponse: 120, resolution: 480 },
    high: { firstResponse: 60, nextResponse: 60, resolution: 480, roundTheClock: true },
    urgent: { firstResponse: 30, nextResponse: 60, resolution: 240 },
  },
  pausesForThirdParty: true,
  warnPercent: 80,
  hours,
  ...more,
})
