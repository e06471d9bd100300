import type { Priority } from '../ticket/priority'
import type { TicketStatus, WaitingOn } from '../ticket/status'
import { isDone } from '../ticket/status'
import type { Cycle } from './cycle'
import type { ClockChange } from './slaClock'
import { slaTargets } from './terms'

/** Something that happened to a ticket, as its history keeps it. */
export type Happened = {
  kind: string
  at: number
  /** Who wrote, where somebody did. */
  side?: string | null
  after: Record<string, unknown> | null
}

/** What the clocks hear of it; null of what is nothing to them. */
export function clockChangeOf({ kind, at, side, after }: Happened): ClockChange | null {
  const status = after?.status as TicketStatus
  const waitingOn = (after?.waitingOn ?? null) as WaitingOn | null
  const priority = after?.priority as Priority
  switch (kind) {
    case 'created':
      return { kind: 'created', at, priority, status, waitingOn }
    case 'status_changed':
      return { kind: 'moved', at, status, waitingOn, undoes: after?.undone === true }
    case 'merged':
      return after?.mergedInto ? { kind: 'merged', at } : null
    case 'priority_changed':
      return { kind: 'reprioritized', at, priority }
    case 'replied':
      return { kind: side === 'client' ? 'client_wrote' : 'staff_answered', at }
    default:
      return null
  }
}

/** A ticket as it stands, for those whose history does not begin with their creation. */
export type TicketFacts = {
  createdAt: number
  priority: Priority
  status: TicketStatus
  waitingOn: WaitingOn | null
  firstRespondedAt: number | null
  lastActivityAt: number
}

/** What happened to a ticket; what its history leaves out is taken from how it stands. */
export function historyOf(ticket: TicketFacts, happened: readonly Happened[]): ClockChange[] {
  const told = happened.flatMap((one) => clockChangeOf(one) ?? [])
  if (told[0]?.kind === 'created') return told
  const { createdAt: at, priority, status, waitingOn, firstRespondedAt, lastActivityAt } = ticket
  const answered = told.some(({ kind }) => kind === 'staff_answered')
  const guessed: ClockChange[] = [
    { kind: 'created', at, priority, status: 'open', waitingOn: null },
  ]
  if (firstRespondedAt !== null && !answered) {
    guessed.push({ kind: 'staff_answered', at: firstRespondedAt })
  }
  if (!told.some(({ kind }) => kind === 'moved') && status !== 'open') {
    guessed.push({ kind: 'moved', at: Math.max(at, lastActivityAt), status, waitingOn })
  }
  return [...guessed, ...told].sort((a, b) => a.at - b.at)
}

/**
 * The clocks that a history amounts to by other terms, beside those that were kept until now: what
 * has been judged stays judged, and of what goes on it stays known when it began and what was told.
 */
export function keepingJudged(kept: readonly Cycle[], fresh: readonly Cycle[]): Cycle[] {
  return slaTargets.flatMap((target) => {
    const old = kept.filter((cycle) => cycle.target === target)
    const now = fresh.filter((cycle) => cycle.target === target)
    return Array.from({ length: Math.max(old.length, now.length) }, (_, index) => {
      const [was, is] = [old[index], now[index]]
      if (!was) return is ? [is] : []
      if (was.endedAt !== null) return [was]
      if (!is) return []
      const told = was.dueAt === is.dueAt ? was.told : null
      return [{ ...is, startedAt: was.startedAt, told }]
    }).flat()
  })
}

/** Whether a change takes a ticket up again that was over. */
export const takesUp = (before: TicketStatus, { kind, after }: Happened): boolean =>
  kind === 'status_changed' && isDone(before) && !isDone(after?.status as TicketStatus)
