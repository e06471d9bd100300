import { isUuid } from '../ids'
import { priorities, type Priority } from '../ticket/priority'
import { isDay } from '../time/days'
import { Temporal } from '../time/temporal'

/** What the numbers of a report can be told apart by. */
export const figureGroups = ['assignee', 'organization', 'category', 'project', 'priority'] as const
export type FigureGroup = (typeof figureGroups)[number]

/** Of which tickets a report speaks. */
export type ReportFilter = Partial<Record<Exclude<FigureGroup, 'priority'>, string>> & {
  priority?: Priority
}

/** The days of a report, both included, and of which tickets. */
export type ReportAsk = { from: string; until: string; by: FigureGroup; filter: ReportFilter }

/** A year, a leap day included. */
const daysAtMost = 366

const daysBack = 29

export const daysBetween = (from: string, until: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(until)).days + 1

export const dayPlus = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** The day that it is in a zone. */
export const dayIn = (now: Date, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()

/** Spans that are one click away. */
export function nearSpans(today: string) {
  const day = Temporal.PlainDate.from(today)
  const month = day.with({ day: 1 })
  const last = month.subtract({ months: 1 })
  return {
    week: { from: dayPlus(today, -6), until: today },
    month: { from: dayPlus(today, -daysBack), until: today },
    quarter: { from: dayPlus(today, -89), until: today },
    thisMonth: { from: month.toString(), until: today },
    lastMonth: { from: last.toString(), until: month.subtract({ days: 1 }).toString() },
  } as const
}

type Asked = Readonly<Record<string, unknown>>
export type WrongAsk = { field: 'from' | 'until' | FigureGroup | 'by' }

/**
 * What an address or a program asks for, the last thirty days without a word. A part that is not
 * understood is named, for nobody should take the numbers of everything for those of one.
 */
export function readReportAsk(asked: Asked, today: string): ReportAsk | WrongAsk {
  const until = asked.until || today
  if (!isDay(until)) return { field: 'until' }
  const from = asked.from || dayPlus(until, -daysBack)
  if (!isDay(from) || from > until || daysBetween(from, until) > daysAtMost) {
    return { field: 'from' }
  }
  const by = figureGroups.find((group) => group === (asked.by || 'assignee'))
  if (!by) return { field: 'by' }

  const filter: ReportFilter = {}
  for (const group of figureGroups) {
    const value = asked[group]
    if (!value) continue
    if (group === 'priority') {
      filter.priority = priorities.find((each) => each === value)
      if (!filter.priority) return { field: group }
    } else if (isUuid(value)) filter[group] = value
    else return { field: group }
  }
  return { from, until, by, filter }
}

/** The same as an address says it. */
export const reportQuery = ({ from, until, by, filter }: ReportAsk): string =>
  new URLSearchParams({ from, until, by, ...filter }).toString()
