import { refusal, type Refusal } from '../refusal'
import { day } from '../time/durations'
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

export type Verdict = { ok: true } | { ok: false; refusal: Refusal }

/**
 * The one gate every change of status passes. Later conditions (an open checklist, a missing
 * field) are further facts here.
 */
export function mayMove(
  ticket: { status: TicketStatus },
  to: TicketStatus,
  facts: MoveFacts,
): Verdict {
  const allowed = ticketStatus[ticket.status].moves[facts.side]

  if (ticket.status === to || !allowed.includes(to)) {
    const facts = { status: ticket.status, allowed }
    const refused =
      ticket.status === to ? refusal('move_made', facts) : refusal('move_illegal', { ...facts, to })
    return { ok: false, refusal: refused }
  }

  if (facts.side === 'client' && ticket.status === 'closed' && reopeningIsLate(facts)) {
    return { ok: false, refusal: refusal('reopen_too_late', { days: facts.reopenWithinDays }) }
  }

  return { ok: true }
}
