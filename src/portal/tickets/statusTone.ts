import { ticketStatus, type TicketStatus } from '@/src/domain/ticket/status'
import type { Tone } from '../tokens'

/** Amber asks for the client's attention; while a third party is waited for, nobody's is needed. */
export const statusTone = (status: TicketStatus, waitingOn?: string | null): Tone =>
  status === 'waiting' && waitingOn === 'third_party' ? 'grey' : ticketStatus[status].tone
