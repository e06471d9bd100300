import type { WaitingOn } from '../ticket/status'
import { dueAfter, elapsed, type Measure } from './openTime'
import type { SlaTarget } from './terms'

/** How a promise ended. What nobody had to keep any more, such as an answer to a closed ticket. */
export type Outcome = 'met' | 'breached' | 'withdrawn'

export type Told = 'warning' | 'breach' | null

/** One promise of one ticket, from its beginning to its end. All times in milliseconds. */
export type Cycle = {
  target: SlaTarget
  startedAt: number
  goal: number
  /** Open time used up to `since`, or in all while the clock stands. */
  used: number
  /** Since when the clock runs; null while it stands. */
  since: number | null
  pausedBy: WaitingOn | null
  /** Null while the clock stands, unless the promise is broken, and where a calendar ends before. */
  warnAt: number | null
  dueAt: number | null
  endedAt: number | null
  outcome: Outcome | null
  /** What was already said of it being nearly or really broken. */
  told: Told
}

/** By what a promise is measured at one moment. */
export type Ruler = { goal: number; measure: Measure; warnPercent: number }

export const isOpen = (cycle: Cycle): boolean => cycle.endedAt === null

/** In time is whatever comes at the due moment or before. */
export const isLate = ({ dueAt }: Cycle, at: number): boolean => dueAt !== null && at > dueAt

export const begun = (target: SlaTarget, at: number, goal: number): Cycle => ({
  target,
  startedAt: at,
  goal,
  used: 0,
  since: null,
  pausedBy: null,
  warnAt: null,
  dueAt: null,
  endedAt: null,
  outcome: null,
  told: null,
})

/** Another promise is another thing to tell of. */
export const promising = (cycle: Cycle, goal: number): Cycle => ({
  ...cycle,
  goal,
  told: goal === cycle.goal ? cycle.told : null,
})

/** The clock runs from here on. A promise that is broken stays broken at the moment it was. */
export function running(cycle: Cycle, at: number, { goal, measure, warnPercent }: Ruler): Cycle {
  const left = goal - cycle.used
  const runs = { ...promising(cycle, goal), since: at, pausedBy: null }
  if (isLate(cycle, at) && left <= 0) return runs
  const warnAfter = Math.ceil((goal * warnPercent) / 100) - cycle.used
  return {
    ...runs,
    warnAt: dueAfter(measure, at, warnAfter),
    dueAt: dueAfter(measure, at, left),
  }
}

/** The clock stands from here on, and what was used stays used. */
export function standing(cycle: Cycle, at: number, measure: Measure, by: WaitingOn | null): Cycle {
  if (cycle.since === null) return { ...cycle, pausedBy: by }
  const used = cycle.used + (elapsed(measure, cycle.since, at) ?? 0)
  const stands = { ...cycle, used, since: null, pausedBy: by }
  return isLate(cycle, at) ? stands : { ...stands, warnAt: null, dueAt: null }
}

/** Over: kept or broken, or withdrawn where it had not been broken. When it was due is kept. */
export function ended(
  cycle: Cycle,
  at: number,
  measure: Measure,
  unbroken: Exclude<Outcome, 'breached'>,
): Cycle {
  const { warnAt, dueAt } = cycle
  return {
    ...standing(cycle, at, measure, null),
    warnAt,
    dueAt,
    endedAt: at,
    outcome: isLate(cycle, at) ? 'breached' : unbroken,
  }
}
