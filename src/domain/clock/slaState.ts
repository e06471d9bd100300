import { isLate, isOpen, type Cycle, type Told } from './cycle'
import type { SlaClock } from './slaClock'
import type { SlaTarget } from './terms'

export const slaStates = ['on_track', 'at_risk', 'breached', 'met', 'paused'] as const
export type SlaState = (typeof slaStates)[number]

export type SlaColumns = {
  firstResponseDueAt: number | null
  nextResponseDueAt: number | null
  resolutionDueAt: number | null
  slaStatus: SlaState | null
  /** What is due next, for sorting. */
  slaDueAt: number | null
  /** Open time that is left of what is due next; kept while the clock stands. */
  slaLeft: number | null
}

export function stateOf(cycle: Cycle, at: number): SlaState | null {
  if (cycle.outcome === 'withdrawn') return null
  if (!isOpen(cycle)) return cycle.outcome as 'met' | 'breached'
  if (isLate(cycle, at)) return 'breached'
  if (cycle.since === null) return 'paused'
  return cycle.warnAt !== null && at >= cycle.warnAt ? 'at_risk' : 'on_track'
}

const worstFirst: readonly SlaState[] = ['breached', 'at_risk', 'on_track', 'paused', 'met']

const worst = (states: readonly (SlaState | null)[]): SlaState | null =>
  worstFirst.find((state) => states.includes(state)) ?? null

/** Of what is promised now; once nothing is, whether all was kept. */
export function ticketState({ cycles }: SlaClock, at: number): SlaState | null {
  const open = cycles.filter(isOpen)
  return worst((open.length > 0 ? open : cycles).map((cycle) => stateOf(cycle, at)))
}

const lastOf = ({ cycles }: SlaClock, target: SlaTarget): Cycle | null =>
  cycles.findLast((cycle) => cycle.target === target) ?? null

const least = (values: readonly number[]) => (values.length > 0 ? Math.min(...values) : null)

/** What a ticket carries of its clocks. */
export function slaColumns(clock: SlaClock | null, at: number): SlaColumns {
  if (clock === null) return noColumns
  const open = clock.cycles.filter(isOpen)
  const next = lastOf(clock, 'next_response')
  const standing = open.filter(({ since }) => since === null)
  return {
    firstResponseDueAt: lastOf(clock, 'first_response')?.dueAt ?? null,
    nextResponseDueAt: next && isOpen(next) ? next.dueAt : null,
    resolutionDueAt: lastOf(clock, 'resolution')?.dueAt ?? null,
    slaStatus: ticketState(clock, at),
    slaDueAt: least(open.flatMap(({ dueAt }) => dueAt ?? [])),
    slaLeft: least(standing.map(({ goal, used }) => Math.max(0, goal - used))),
  }
}

const noColumns: SlaColumns = {
  firstResponseDueAt: null,
  nextResponseDueAt: null,
  resolutionDueAt: null,
  slaStatus: null,
  slaDueAt: null,
  slaLeft: null,
}

/** When somebody has to be told next; null when nobody has. */
export function tellAt(cycle: Cycle): number | null {
  const { dueAt, warnAt, outcome, told } = cycle
  if (told === 'breach' || dueAt === null) return null
  if (!isOpen(cycle)) return outcome === 'breached' ? dueAt : null
  return told === null && warnAt !== null ? Math.min(warnAt, dueAt) : dueAt
}

/** What is to be said at a moment: a broken promise, else one that will be; each of them once. */
export function tellingOf(cycle: Cycle, at: number): Told {
  const tell = tellAt(cycle)
  if (tell === null || at < tell) return null
  if (cycle.outcome === 'breached' || isLate(cycle, at)) return 'breach'
  return cycle.told === null && isOpen(cycle) && cycle.warnAt !== null && at >= cycle.warnAt
    ? 'warning'
    : null
}
