import type { Ticket } from '@/src/payload-types'
import type { PayloadRequest } from 'payload'

/** The locked ticket that this request adds something to; `ownersOfTicket` has read it. */
export const ticketOf = (req: PayloadRequest): Ticket => req.context.ticket as Ticket
