import type { TicketStatus } from './ticketStatus'
import { isDone } from './ticketStatus'
import type { WaitingOn } from './waitingOn'
import { waitingOnFor } from './waitingOn'

type Stamps = { resolvedAt: Date | null; closedAt: Date | null }

export type StatusPatch = Stamps & { status: TicketStatus; waitingOn: WaitingOn | null }

/**
 * What else changes when the status does. A ticket closed straight away was resolved at that
 * moment, too; taking it up again forgets both.
 */
export function statusPatch(
  before: Stamps,
  to: TicketStatus,
  asked: WaitingOn | null | undefined,
  now: Date,
): StatusPatch {
  return {
    status: to,
    waitingOn: waitingOnFor(to, asked),
    resolvedAt: isDone(to) ? (before.resolvedAt ?? now) : null,
    closedAt: to === 'closed' ? now : null,
  }
}
