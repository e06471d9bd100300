import { dayPlus, daysBetween } from './reportAsk'
import { Temporal } from '../time/temporal'

/** Days that are drawn together. */
export type Span = { from: string; until: string }

const inDays = 31
const inWeeks = 26 * 7

/** The first day of what follows the week or month of a day. */
function nextStart(day: string, unit: 'day' | 'week' | 'month'): string {
  const date = Temporal.PlainDate.from(day)
  if (unit === 'day') return dayPlus(day, 1)
  if (unit === 'week') return dayPlus(day, 8 - date.dayOfWeek)
  return date.with({ day: 1 }).add({ months: 1 }).toString()
}

/** The days of a report, as many of them together as can still be told apart. */
export function spansOf(from: string, until: string): Span[] {
  const days = daysBetween(from, until)
  const unit = days <= inDays ? 'day' : days <= inWeeks ? 'week' : 'month'
  const spans: Span[] = []
  for (let first = from; first <= until;) {
    const next = nextStart(first, unit)
    const last = dayPlus(next, -1)
    spans.push({ from: first, until: last < until ? last : until })
    first = next
  }
  return spans
}

type Counted = { day: string; category: string; count: number }

/** What was counted by day, by span: for each category one number a span. */
export function countsBySpan(rows: readonly Counted[], spans: readonly Span[]) {
  const counts = new Map<string, number[]>()
  for (const { day, category, count } of rows) {
    const at = spans.findIndex(({ from, until }) => from <= day && day <= until)
    const numbers = counts.get(category) ?? spans.map(() => 0)
    if (at >= 0) numbers[at] = (numbers[at] ?? 0) + count
    counts.set(category, numbers)
  }
  return counts
}

export type Flow = { day: string; created: number; resolved: number }

/** How many were left at the end of each span. */
export function backlogBySpan(before: number, flow: readonly Flow[], spans: readonly Span[]) {
  let left = before
  return spans.map(({ from, until }) => {
    for (const { day, created, resolved } of flow) {
      if (from <= day && day <= until) left += created - resolved
    }
    return left
  })
}

/** Round numbers for an axis, from nothing to at least the largest value. */
export function axisTicks(largest: number, about = 4): number[] {
  const step = largest / about
  const power = 10 ** Math.floor(Math.log10(Math.max(step, 1)))
  const size = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= step) ?? power
  const count = Math.max(1, Math.ceil(largest / size))
  return Array.from({ length: count + 1 }, (_, index) => index * size)
}
