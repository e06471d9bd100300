import type { Priority } from '../ticket/priority'
import type { TicketStatus, WaitingOn } from '../ticket/status'
import { begun, ended, isOpen, promising, running, standing, type Cycle } from './cycle'
import { gaitOf, goalOf, measureOf, type Gait, type SlaTarget, type Terms } from './terms'

/** What the clocks of a ticket hear of. Notes, files and the like are nothing to them. */
export type ClockChange = { at: number } & (
  | { kind: 'created'; priority: Priority; status: TicketStatus; waitingOn: WaitingOn | null }
  | {
      kind: 'moved'
      status: TicketStatus
      waitingOn: WaitingOn | null
      /** Takes the last move back: what ended with it goes on. */
      undoes?: boolean
    }
  /** Goes on in another ticket, where the clocks are those of that one. */
  | { kind: 'merged' }
  | { kind: 'reprioritized'; priority: Priority }
  | { kind: 'client_wrote' }
  | { kind: 'staff_answered' }
)

export type SlaClock = { priority: Priority; gait: Gait; cycles: readonly Cycle[] }

const ruler = (terms: Terms, priority: Priority, goal: number) => ({
  goal,
  measure: measureOf(terms, priority),
  warnPercent: terms.warnPercent,
})

function start(clock: SlaClock, target: SlaTarget, at: number, terms: Terms): SlaClock {
  const goal = goalOf(terms, clock.priority, target)
  if (goal === null) return clock
  const cycle = begun(target, at, goal)
  const started =
    clock.gait === 'runs' ? running(cycle, at, ruler(terms, clock.priority, goal)) : cycle
  return { ...clock, cycles: [...clock.cycles, started] }
}

const each = (clock: SlaClock, change: (cycle: Cycle) => Cycle): SlaClock => ({
  ...clock,
  cycles: clock.cycles.map(change),
})

/** Goes on from what was used, by what is promised now. */
function resume(clock: SlaClock, cycle: Cycle, at: number, terms: Terms): Cycle {
  const goal = goalOf(terms, clock.priority, cycle.target)
  const measure = measureOf(terms, clock.priority)
  if (goal === null) return ended(cycle, at, measure, 'withdrawn')
  return running(cycle, at, ruler(terms, clock.priority, goal))
}

/** A first answer that nobody gave is owed again when the ticket is taken up again. */
const comesBack = ({ target, outcome }: Cycle) =>
  target === 'resolution' || (target === 'first_response' && outcome === 'withdrawn')

/** Open again. When it would have been due counts no more, unless it was broken then. */
const takenUp = (cycle: Cycle): Cycle => ({
  ...cycle,
  ...(cycle.outcome === 'breached' ? {} : { warnAt: null, dueAt: null }),
  endedAt: null,
  outcome: null,
})

function moved(
  clock: SlaClock,
  { status, waitingOn, at, undoes = false }: ClockChange & { kind: 'moved' },
  terms: Terms,
): SlaClock {
  const gait = gaitOf(terms, status, waitingOn)
  const measure = measureOf(terms, clock.priority)
  const next = { ...clock, gait }
  if (gait === 'stopped') {
    return each(next, (cycle) =>
      isOpen(cycle)
        ? ended(cycle, at, measure, cycle.target === 'resolution' ? 'met' : 'withdrawn')
        : cycle,
    )
  }
  const last = Math.max(...clock.cycles.map(({ endedAt }) => endedAt ?? 0))
  const isLast = ({ endedAt, outcome }: Cycle) => endedAt === last && outcome === 'withdrawn'
  const again =
    clock.gait === 'stopped'
      ? each(next, (cycle) =>
          comesBack(cycle) || (undoes && isLast(cycle)) ? takenUp(cycle) : cycle,
        )
      : next
  return each(again, (cycle) => {
    if (!isOpen(cycle)) return cycle
    if (gait === 'paused') return standing(cycle, at, measure, waitingOn)
    return cycle.since === null ? resume(clock, cycle, at, terms) : cycle
  })
}

/** Nobody has to keep what is promised any more; what was broken before stays broken. */
const cancelled = (clock: SlaClock, at: number, terms: Terms): SlaClock =>
  each(clock, (cycle) =>
    isOpen(cycle) ? ended(cycle, at, measureOf(terms, clock.priority), 'withdrawn') : cycle,
  )

function reprioritized(clock: SlaClock, priority: Priority, at: number, terms: Terms): SlaClock {
  const before = measureOf(terms, clock.priority)
  const next = { ...clock, priority }
  return each(next, (cycle) => {
    if (!isOpen(cycle)) return cycle
    const stands = standing(cycle, at, before, cycle.pausedBy)
    if (cycle.since !== null) return resume(next, withoutKept(stands, terms, next), at, terms)
    const goal = goalOf(terms, priority, cycle.target)
    return goal === null
      ? ended(stands, at, before, 'withdrawn')
      : promising(withoutKept(stands, terms, next), goal)
  })
}

/** What was broken by a shorter promise is not by a longer one that is not used up. */
function withoutKept(cycle: Cycle, terms: Terms, { priority }: SlaClock): Cycle {
  const goal = goalOf(terms, priority, cycle.target)
  return goal !== null && cycle.used < goal ? { ...cycle, warnAt: null, dueAt: null } : cycle
}

/**
 * The clocks of a ticket after something has happened to it. A ticket without clocks gets them from
 * the change that creates it.
 */
export function slaAfter(clock: SlaClock | null, change: ClockChange, terms: Terms): SlaClock {
  const { at } = change
  if (change.kind === 'created' || clock === null) {
    if (change.kind !== 'created') throw new Error('The first change of a ticket creates it.')
    const { priority, status, waitingOn } = change
    const fresh: SlaClock = { priority, gait: gaitOf(terms, status, waitingOn), cycles: [] }
    return start(start(fresh, 'first_response', at, terms), 'resolution', at, terms)
  }
  switch (change.kind) {
    case 'moved':
      return moved(clock, change, terms)
    case 'merged':
      return cancelled(clock, at, terms)
    case 'reprioritized':
      return reprioritized(clock, change.priority, at, terms)
    case 'staff_answered':
      return each(clock, (cycle) =>
        isOpen(cycle) && awaitsAnswer(cycle)
          ? ended(cycle, at, measureOf(terms, clock.priority), 'met')
          : cycle,
      )
    case 'client_wrote':
      // Whoever waits already waits since the first word that nobody has answered.
      return clock.cycles.some(awaitsAnswer) ? clock : start(clock, 'next_response', at, terms)
  }
}

const awaitsAnswer = (cycle: Cycle) =>
  cycle.target !== 'resolution' && (isOpen(cycle) || comesBack(cycle))

/** The same from the beginning: the clocks that a whole history amounts to. */
export const slaOf = (changes: readonly ClockChange[], terms: Terms): SlaClock | null =>
  changes.reduce<SlaClock | null>(
    (clock, change) =>
      clock === null && change.kind !== 'created' ? null : slaAfter(clock, change, terms),
    null,
  )
