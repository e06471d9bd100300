import { ticketStatus, isDone } from '@/src/domain/ticketStatus'
import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { changeTicket } from './changeTicket'
import { visibleTicket } from './visibleTicket'

/** Throws 404 for what the caller cannot see, 409 for what is not done or closed too long ago. */
export async function reopenTicket({ req, id }: { req: PayloadRequest; id: string }) {
  const ticket = await visibleTicket(req, id)
  if (!isDone(ticket.status)) {
    const { label } = ticketStatus[ticket.status]
    const message = `This ticket is ${label.toLowerCase()}. Only a resolved or closed one can be reopened.`
    throw new APIError(message, 409, { field: 'status' }, true)
  }
  return changeTicket(req, ticket.id, { status: 'open' })
}
