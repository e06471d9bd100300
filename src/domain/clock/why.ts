import type { Priority } from '../ticket/priority'
import type { WaitingOn } from '../ticket/status'
import { day } from '../time/durations'
import { isOpen, type Cycle } from './cycle'
import { openPieces } from './openTime'
import { slaAfter, type ClockChange, type SlaClock } from './slaClock'
import { stateOf, type SlaState } from './slaState'
import { measureOf, type SlaTarget, type Terms } from './terms'

/** One line of a reckoning. Times in milliseconds. */
export type WhyLine =
  | { kind: 'promised'; at: number; goal: number; priority: Priority; roundTheClock: boolean }
  | { kind: 'counted'; from: number; to: number; sum: number }
  | { kind: 'left'; from: number; to: number; sum: number; pieces: number }
  | { kind: 'paused'; from: number; to: number | null; by: WaitingOn | null }
  | { kind: 'over'; from: number; to: number | null }

export type Why = {
  target: SlaTarget
  state: SlaState | null
  startedAt: number
  goal: number
  used: number
  dueAt: number | null
  endedAt: number | null
  lines: WhyLine[]
}

/** The reckonings of a ticket, and what they go by. */
export type Promises = {
  policy: string | null
  version: number
  timeZone: string
  now: number
  promises: Why[]
}

type Step = { at: number; clock: SlaClock }

function stepsOf(changes: readonly ClockChange[], terms: Terms): Step[] {
  const steps: Step[] = []
  for (const change of changes) {
    const before = steps.at(-1)?.clock ?? null
    if (before === null && change.kind !== 'created') continue
    steps.push({ at: change.at, clock: slaAfter(before, change, terms) })
  }
  return steps
}

const same = (a: Cycle, b: Cycle) => a.target === b.target && a.startedAt === b.startedAt

/** What was open of one day is one line. */
function countedLines(terms: Terms, priority: Priority, from: number, to: number): WhyLine[] {
  const lines: Extract<WhyLine, { kind: 'counted' }>[] = []
  for (const { starts, ends } of openPieces(measureOf(terms, priority), from, to)) {
    const last = lines.at(-1)
    const sum = ends - starts
    // After so many lines nobody reads on: the rest becomes one.
    if (last && (lines.length >= 60 || starts - last.from < day / 2)) {
      lines[lines.length - 1] = { ...last, to: ends, sum: last.sum + sum }
    } else lines.push({ kind: 'counted', from: starts, to: ends, sum })
  }
  return lines
}

/** How a cycle spent the time between two changes. */
function lineBetween(
  cycle: Cycle,
  { priority }: SlaClock,
  terms: Terms,
  from: number,
  to: number,
): WhyLine[] {
  if (from >= to) return []
  if (!isOpen(cycle)) return [{ kind: 'over', from, to }]
  if (cycle.since === null) return [{ kind: 'paused', from, to, by: cycle.pausedBy }]
  return countedLines(terms, priority, from, to)
}

/** What adds up to the due time of each promise that a ticket has, the newest of each kind. */
export function whyDue(changes: readonly ClockChange[], terms: Terms, now: number): Why[] {
  const steps = stepsOf(changes, terms)
  const end = steps.at(-1)?.clock
  if (!end) return []
  const newest = new Map(end.cycles.map((cycle) => [cycle.target, cycle]))
  return [...newest.values()].map((cycle) => {
    const lines = linesOf(cycle, steps, terms, now)
    const counted = lines.reduce((sum, line) => (line.kind === 'counted' ? sum + line.sum : sum), 0)
    const { target, startedAt, goal, dueAt, endedAt } = cycle
    const state = stateOf(cycle, now)
    return { target, state, startedAt, goal, used: counted, dueAt, endedAt, lines }
  })
}

function linesOf(final: Cycle, steps: readonly Step[], terms: Terms, now: number): WhyLine[] {
  const lines: WhyLine[] = []
  let promised = ''
  for (const [index, { at, clock }] of steps.entries()) {
    const cycle = clock.cycles.find((other) => same(other, final))
    if (!cycle) continue
    const { goal } = cycle
    const { priority } = clock
    if (isOpen(cycle) && promised !== `${priority} ${goal}`) {
      promised = `${priority} ${goal}`
      const roundTheClock = terms.goals[priority].roundTheClock === true
      lines.push({ kind: 'promised', at, goal, priority, roundTheClock })
    }
    const until = steps[index + 1]?.at ?? now
    lines.push(...lineBetween(cycle, clock, terms, at, until))
  }
  const open = isOpen(final) && final.since !== null && final.dueAt !== null && final.dueAt > now
  if (!open || final.dueAt === null) return joined(lines)
  const { priority } = steps.at(-1)?.clock ?? { priority: 'normal' as const }
  const pieces = openPieces(measureOf(terms, priority), now, final.dueAt)
  const sum = pieces.reduce((total, { starts, ends }) => total + ends - starts, 0)
  return [
    ...joined(lines),
    { kind: 'left', from: now, to: final.dueAt, sum, pieces: pieces.length },
  ]
}

/** One pause is one line, whatever else happened meanwhile. */
function joined(lines: readonly WhyLine[]): WhyLine[] {
  const out: WhyLine[] = []
  for (const line of lines) {
    const last = out.at(-1)
    const goesOn =
      (last?.kind === 'paused' && line.kind === 'paused' && last.by === line.by) ||
      (last?.kind === 'over' && line.kind === 'over')
    if (goesOn) out[out.length - 1] = { ...last, to: line.to }
    else out.push(line)
  }
  return out
}
