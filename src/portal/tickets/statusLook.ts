import { type TicketStatus, ticketStatus } from '@/src/domain/ticket/status'
import type { Tone } from '../colourTokens'

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

/** Amber asks for the client's attention; while a third party is waited for, nobody's is needed. */
export const statusTone = (status: TicketStatus, waitingOn?: string | null): Tone =>
  status === 'waiting' && waitingOn === 'third_party' ? 'grey' : ticketStatus[status].tone
