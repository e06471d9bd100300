import { isTimeZone } from '../time/zones'
import { isDay } from '../time/days'
import { day } from '../time/durations'
import { weekdays } from '../time/weekdays'
import { minuteOfDay, openIntervals, type Calendar } from './calendar'

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/

const isClockTime = (time: unknown): time is string =>
  typeof time === 'string' && clockTime.test(time)

/** Whoever puts it into words is told what is wrong, and where. */
export type CalendarFault =
  | { code: 'zone' }
  | { code: 'never_open' }
  | { code: 'bad_time'; row: number }
  | { code: 'bad_day'; row: number }
  | { code: 'backwards'; row: number }
  | { code: 'overlap'; row: number; day: string }
  | { code: 'bad_date'; row: number }
  | { code: 'bad_closing'; row: number }
  | { code: 'closed_long' }

/** The longest that a desk may be closed at a stretch: promises made meanwhile mean nothing. */
const closedAtMost = 120 * day

const isoOf = new Map<string, number>(weekdays.map(({ value, iso }) => [value, iso]))

/**
 * What is wrong with a calendar, or null. A calendar that passes can be counted by: it opens again
 * and again within bounds, and no moment of it is counted twice.
 */
export function calendarFault(calendar: Calendar, today: string): CalendarFault | null {
  if (!isTimeZone(calendar.timeZone)) return { code: 'zone' }
  return (
    weekFault(calendar) ??
    holidayFault(calendar) ??
    (calendar.intervals.length === 0 ? { code: 'never_open' } : stretchFault(calendar, today))
  )
}

function weekFault({ intervals }: Calendar): CalendarFault | null {
  for (const [row, { day, opens, closes }] of intervals.entries()) {
    if (!isoOf.has(day)) return { code: 'bad_day', row }
    if (!isClockTime(opens) || !isClockTime(closes)) return { code: 'bad_time', row }
    if (minuteOfDay(opens) >= minuteOfDay(closes)) return { code: 'backwards', row }
    const overlaps = intervals.findIndex(
      (other, index) =>
        index < row &&
        other.day === day &&
        minuteOfDay(other.opens) < minuteOfDay(closes) &&
        minuteOfDay(opens) < minuteOfDay(other.closes),
    )
    if (overlaps >= 0) return { code: 'overlap', row, day }
  }
  return null
}

function holidayFault({ holidays }: Calendar): CalendarFault | null {
  for (const [row, { date, closedFrom, closedTo }] of holidays.entries()) {
    if (!isDay(date)) return { code: 'bad_date', row }
    const times = [closedFrom, closedTo].filter(Boolean)
    if (!times.every(isClockTime)) return { code: 'bad_closing', row }
    if (minuteOfDay(closedFrom || '00:00') >= minuteOfDay(closedTo || '24:00')) {
      return { code: 'bad_closing', row }
    }
  }
  return null
}

/** Looked at over two years from today, and over what the list of holidays covers of them. */
function stretchFault(calendar: Calendar, today: string): CalendarFault | null {
  const year = Number(today.slice(0, 4))
  const until = `${year + 2}${today.slice(4).replace('-02-29', '-02-28')}`
  const open = openIntervals(calendar, today, until)
  if (open.length === 0) return { code: 'never_open' }
  const edges = [
    Date.parse(`${today}T00:00:00Z`),
    ...open.flatMap(({ starts, ends }) => [starts, ends]),
    Date.parse(`${until}T00:00:00Z`),
  ]
  for (let i = 0; i + 1 < edges.length; i += 2) {
    if ((edges[i + 1] ?? 0) - (edges[i] ?? 0) > closedAtMost) return { code: 'closed_long' }
  }
  return null
}
