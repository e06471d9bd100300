import type { TicketStatus } from '@/src/domain/ticket/status'

/** Which of the words under "status" a client reads; of a colleague's ticket, whom it waits for. */
export const statusKey = (
  status: TicketStatus,
  waitingOn?: string | null,
  colleague?: string | null,
) => {
  if (status !== 'waiting') return status
  if (waitingOn === 'third_party') return 'waiting_third_party'
  return colleague ? 'waiting_colleague' : status
}
