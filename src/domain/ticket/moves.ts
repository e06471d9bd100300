import { day, countOfDays } from '../time/days'
import { type Side, type TicketStatus, ticketStatus } from './status'

export type ReopeningFacts = { closedAt: Date | null; now: Date; reopenWithinDays: number }

/** A ticket that is resolved but not closed has no window: it can always be taken up again. */
export const reopenUntil = (closedAt: Date | null, reopenWithinDays: number): Date | null =>
  closedAt && new Date(closedAt.getTime() + reopenWithinDays * day)

export const reopeningIsLate = ({ closedAt, now, reopenWithinDays }: ReopeningFacts) => {
  const until = reopenUntil(closedAt, reopenWithinDays)
  return until !== null && now > until
}

/** A resolved ticket closes when it was resolved, and nobody has said a word, since before this. */
export const autoCloseBefore = (now: Date, autoCloseAfterDays: number): Date =>
  new Date(now.getTime() - autoCloseAfterDays * day)

export type MoveFacts = {
  side: Side
  closedAt: Date | null
  now: Date
  reopenWithinDays: number
}

export type Verdict =
  | { ok: true }
  | { ok: false; reason: 'illegal' | 'too_late'; message: string; allowed: readonly TicketStatus[] }

const listed = (statuses: readonly TicketStatus[]) =>
  statuses.map((status) => ticketStatus[status].label).join(', ')

/**
 * The one gate every change of status passes. Later conditions (an open checklist, a missing
 * field) are further facts here.
 */
export function mayMove(
  ticket: { status: TicketStatus },
  to: TicketStatus,
  facts: MoveFacts,
): Verdict {
  const from = ticketStatus[ticket.status]
  const allowed = from.moves[facts.side]

  if (ticket.status === to || !allowed.includes(to)) {
    const message =
      ticket.status === to
        ? `This ticket is already ${from.label.toLowerCase()}.`
        : `A ticket that is ${from.label.toLowerCase()} cannot become ${ticketStatus[to].label.toLowerCase()}.`
    const hint = allowed.length > 0 ? ` Allowed: ${listed(allowed)}.` : ''
    return { ok: false, reason: 'illegal', message: message + hint, allowed }
  }

  if (facts.side === 'client' && ticket.status === 'closed' && reopeningIsLate(facts)) {
    return {
      ok: false,
      reason: 'too_late',
      message: `This ticket was closed more than ${countOfDays(facts.reopenWithinDays)} ago and cannot be reopened. Create a follow-up ticket instead.`,
      allowed: [],
    }
  }

  return { ok: true }
}
