import type { PayloadRequest } from 'payload'
import { changeTicket } from './changeTicket'
import { visibleTicket } from './visibleTicket'

/** Throws 404 for what the caller cannot see and 409 for what is closed already. */
export async function closeTicket({ req, id }: { req: PayloadRequest; id: string }) {
  const ticket = await visibleTicket(req, id)
  return changeTicket(req, ticket.id, { status: 'closed' })
}
