import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { type PayloadRequest, APIError } from 'payload'
import { visibleTicket } from './visibleTicket'
import { ticketStatus, isDone } from '@/src/domain/ticket/status'

/** Changes a ticket the caller can see by a verb of its own, and answers with what they see then. */
export async function changeTicket(
  req: PayloadRequest,
  id: string,
  data: Partial<Ticket>,
): Promise<Ticket> {
  await req.payload.update({
    collection: slugs.tickets,
    id,
    data,
    depth: 0,
    // Closing what somebody has closed in between is told, not done again.
    context: { mustMove: 'status' in data },
    // A client has no right to change a ticket; the verb that brought us here has its own rule.
    overrideAccess: true,
    req,
  })
  // What else this request does to the ticket, such as reply to it, moves nothing by itself.
  req.context.mustMove = false
  return visibleTicket(req, id)
}

/** Throws 404 for what the caller cannot see and 409 for what is closed already. */
export async function closeTicket({ req, id }: { req: PayloadRequest; id: string }) {
  const ticket = await visibleTicket(req, id)
  return changeTicket(req, ticket.id, { status: 'closed' })
}

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
