import type { TicketStatus } from '@/src/domain/ticket/status'

/** Which of the words under "status" a client reads. */
export const statusKey = (status: TicketStatus, waitingOn?: string | null) =>
  status === 'waiting' && waitingOn === 'third_party' ? 'waiting_third_party' : status
