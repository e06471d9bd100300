import { Temporal } from '../time/temporal'
import { weekdays } from '../time/weekdays'

export type Weekday = (typeof weekdays)[number]['value']

/** Open from one time of day to another, as 09:30; `24:00` is the end of the day. */
export type WeeklyHours = { day: Weekday; opens: string; closes: string }

/** A day that is closed, or a part of one: from 14:00 on Christmas Eve. */
export type Holiday = {
  date: string
  name: string
  closedFrom?: string | null
  closedTo?: string | null
}

export type Calendar = {
  timeZone: string
  intervals: readonly WeeklyHours[]
  holidays: readonly Holiday[]
}

/** Milliseconds since 1970, the end not included. */
export type Interval = { starts: number; ends: number }

/** Minutes of a day. */
type Span = readonly [from: number, to: number]

export const minuteOfDay = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

const dayEnd = 24 * 60

const isoDay = new Map(weekdays.map(({ value, iso }) => [value, iso]))

/** What is left of some spans when one is taken away. */
const without = (spans: readonly Span[], [from, to]: Span): Span[] =>
  spans
    .flatMap(([opens, closes]): Span[] => [
      [opens, Math.min(closes, from)],
      [Math.max(opens, to), closes],
    ])
    .filter(([opens, closes]) => opens < closes)

function wallTime(day: Temporal.PlainDate, minute: number): Temporal.PlainDateTime {
  return minute === dayEnd
    ? day.add({ days: 1 }).toPlainDateTime()
    : day.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
}

const jumpAfter = (before: Temporal.ZonedDateTime, otherwise: Temporal.ZonedDateTime) =>
  (before.getTimeZoneTransition('next') ?? otherwise).epochMilliseconds

/** The first time that the clock shows it; where it never does, the moment at which it jumps over. */
function openingAt(wall: Temporal.PlainDateTime, zone: string): number {
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  return first.toPlainDateTime().equals(wall)
    ? first.epochMilliseconds
    : jumpAfter(first, wall.toZonedDateTime(zone))
}

/**
 * The last time that the clock comes to it from before. Where it jumps back to this very time, it
 * came to it an hour ago: else a day that ends at such a midnight would reach into the next.
 */
function closingAt(wall: Temporal.PlainDateTime, zone: string): number {
  const first = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (!first.toPlainDateTime().equals(wall)) return openingAt(wall, zone)
  const last = wall.toZonedDateTime(zone, { disambiguation: 'later' })
  if (last.epochMilliseconds === first.epochMilliseconds) return first.epochMilliseconds
  const justBefore = last.subtract({ milliseconds: 1 }).toPlainDateTime()
  return Temporal.PlainDateTime.compare(justBefore, wall) < 0
    ? last.epochMilliseconds
    : first.epochMilliseconds
}

/**
 * The open time of a calendar from one day up to, not including, another, in order and without
 * overlaps. Days and nights in which clocks change are as long as they were.
 */
export function openIntervals(calendar: Calendar, fromDay: string, untilDay: string): Interval[] {
  const { timeZone } = calendar
  const until = Temporal.PlainDate.from(untilDay)
  const week = weekOf(calendar)
  const closed = closedSpans(calendar)
  const found: Interval[] = []
  let day = Temporal.PlainDate.from(fromDay)
  for (; Temporal.PlainDate.compare(day, until) < 0; day = day.add({ days: 1 })) {
    const spans = (closed.get(day.toString()) ?? []).reduce<readonly Span[]>(
      without,
      week.get(day.dayOfWeek) ?? [],
    )
    for (const [opens, closes] of spans) {
      const starts = openingAt(wallTime(day, opens), timeZone)
      const ends = closingAt(wallTime(day, closes), timeZone)
      const last = found.at(-1)
      if (last && starts <= last.ends) last.ends = Math.max(last.ends, ends)
      else if (starts < ends) found.push({ starts, ends })
    }
  }
  return found
}

function weekOf({ intervals }: Calendar): ReadonlyMap<number, readonly Span[]> {
  const week = new Map<number, Span[]>()
  for (const { day, opens, closes } of intervals) {
    const iso = isoDay.get(day) ?? 0
    const span: Span = [minuteOfDay(opens), minuteOfDay(closes)]
    week.set(
      iso,
      [...(week.get(iso) ?? []), span].sort((a, b) => a[0] - b[0]),
    )
  }
  return week
}

function closedSpans({ holidays }: Calendar): ReadonlyMap<string, readonly Span[]> {
  const closed = new Map<string, Span[]>()
  for (const { date, closedFrom, closedTo } of holidays) {
    const span: Span = [
      closedFrom ? minuteOfDay(closedFrom) : 0,
      closedTo ? minuteOfDay(closedTo) : dayEnd,
    ]
    closed.set(date, [...(closed.get(date) ?? []), span])
  }
  return closed
}
