import type { Interval } from './calendar'

/**
 * The open time of a calendar as a table with a running sum: how much was open before each
 * interval. It knows what lies between `from` and `until`, and of nothing else. All in milliseconds.
 */
export type OpenHours = {
  from: number
  until: number
  starts: readonly number[]
  ends: readonly number[]
  before: readonly number[]
}

/** By what time is counted: the open hours of a calendar, or round the clock. */
export type Measure = OpenHours | 'always'

export function openHours(intervals: readonly Interval[], from: number, until: number): OpenHours {
  let sum = 0
  const before = intervals.map(({ starts, ends }) => {
    const so = sum
    sum += ends - starts
    return so
  })
  return {
    from,
    until,
    starts: intervals.map(({ starts }) => starts),
    ends: intervals.map(({ ends }) => ends),
    before,
  }
}

/** The index of the last entry that passes, when those that pass come first; -1 when none does. */
function lastWhere(count: number, passes: (index: number) => boolean): number {
  let low = -1
  let high = count
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (passes(middle)) low = middle
    else high = middle
  }
  return low
}

const at = (list: readonly number[], index: number): number => list[index] ?? 0

/** Open time since the table begins; null for a moment that the table does not know. */
function openUntil(hours: OpenHours, moment: number): number | null {
  if (moment < hours.from || moment > hours.until) return null
  const index = lastWhere(hours.starts.length, (i) => at(hours.starts, i) <= moment)
  if (index < 0) return 0
  const starts = at(hours.starts, index)
  return at(hours.before, index) + Math.min(moment, at(hours.ends, index)) - starts
}

/** How much open time lies between two moments; null where the table does not reach. */
export function elapsed(measure: Measure, from: number, to: number): number | null {
  if (measure === 'always') return to - from
  const [a, b] = [openUntil(measure, from), openUntil(measure, to)]
  return a === null || b === null ? null : b - a
}

/** The first moment at which so much open time has passed; null where the table ends before. */
export function dueAfter(measure: Measure, from: number, left: number): number | null {
  if (left <= 0) return from
  if (measure === 'always') return from + left
  const begun = openUntil(measure, from)
  if (begun === null) return null
  const wanted = begun + left
  const index = lastWhere(measure.before.length, (i) => at(measure.before, i) < wanted)
  const due = at(measure.starts, index) + wanted - at(measure.before, index)
  return index < 0 || due > at(measure.ends, index) ? null : due
}

/** The open pieces between two moments, for whoever wants to see what adds up. */
export function openPieces(measure: Measure, from: number, to: number): Interval[] {
  if (from >= to) return []
  if (measure === 'always') return [{ starts: from, ends: to }]
  const pieces: Interval[] = []
  const first = Math.max(
    0,
    lastWhere(measure.starts.length, (i) => at(measure.starts, i) <= from),
  )
  for (let i = first; i < measure.starts.length && at(measure.starts, i) < to; i++) {
    const starts = Math.max(from, at(measure.starts, i))
    const ends = Math.min(to, at(measure.ends, i))
    if (starts < ends) pieces.push({ starts, ends })
  }
  return pieces
}
