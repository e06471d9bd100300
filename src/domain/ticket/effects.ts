import { refusal, type Refusal } from '../refusal'
import type { TicketStatus } from './status'

/** Giving an open ticket to somebody takes it into work, unless a status was chosen as well. */
export const assignmentEffect = (
  status: TicketStatus,
  assignedBefore: string | null,
  assignedAfter: string | null,
): TicketStatus | null =>
  status === 'open' && assignedAfter !== null && assignedAfter !== assignedBefore
    ? 'in_progress'
    : null

/** A ticket that was merged is answered in the other one; its number only for who may read it. */
export const continuedRefusal = (number: number | null): Refusal =>
  number === null ? refusal('ticket_closed') : refusal('ticket_merged', { number })

export type MessageFacts = {
  status: TicketStatus
  side: 'client' | 'staff'
  isInternal: boolean
}

export type MessageEffect =
  | { ok: true; moveTo: TicketStatus | null; answers: boolean; isActivity: boolean }
  | { ok: false; refusal: Refusal }

/**
 * What a new message does to its ticket: a note nothing at all, the first public answer takes an
 * open ticket into work, a client's word takes a waiting or resolved one up again.
 */
export function messageEffect({ status, side, isInternal }: MessageFacts): MessageEffect {
  if (isInternal) return { ok: true, moveTo: null, answers: false, isActivity: false }

  if (status === 'closed') return { ok: false, refusal: refusal('ticket_closed') }

  if (side === 'staff') {
    const moveTo = status === 'open' ? 'in_progress' : null
    return { ok: true, moveTo, answers: true, isActivity: true }
  }

  const moveTo = status === 'waiting' || status === 'resolved' ? 'open' : null
  return { ok: true, moveTo, answers: false, isActivity: true }
}
