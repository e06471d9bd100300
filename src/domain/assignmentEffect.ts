import type { TicketStatus } from './ticketStatus'

/** Giving an open ticket to somebody takes it into work, unless a status was chosen as well. */
export const assignmentEffect = (
  status: TicketStatus,
  assignedBefore: string | null,
  assignedAfter: string | null,
): TicketStatus | null =>
  status === 'open' && assignedAfter !== null && assignedAfter !== assignedBefore
    ? 'in_progress'
    : null
