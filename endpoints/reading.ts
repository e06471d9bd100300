import type { Endpoint } from 'payload'
import { markTicketRead } from '@/src/operations/markTicketRead'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { requirePerson } from '@/src/operations/requirePerson'

/** The caller has the ticket before them: what is there by now counts as read. */
export const reading: Omit<Endpoint, 'root'> = {
  path: '/:id/reading',
  method: 'put',
  handler: async (req) => {
    requirePerson(req)
    const ticket = await visibleTicket(req, req.routeParams?.id)
    const readAt = new Date()
    await markTicketRead(req, ticket.id, readAt)
    return Response.json({ readAt })
  },
}
