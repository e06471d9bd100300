import type { Endpoint } from 'payload'
import { z } from 'zod'
import { markTicketRead } from '@/src/operations/markTicketRead'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { requirePerson } from '@/src/operations/requirePerson'
import { bodyOf, code, parsed } from './requestBody'

const body = z.object({ until: z.iso.datetime(code('date_form')).optional() })

/** The caller has the ticket before them: what was there by `until`, else by now, counts as read. */
export const reading: Omit<Endpoint, 'root'> = {
  path: '/:id/reading',
  method: 'put',
  handler: async (req) => {
    requirePerson(req)
    const ticket = await visibleTicket(req, req.routeParams?.id)
    const { until } = parsed(body, await bodyOf(req))
    const readAt = await markTicketRead(req, ticket.id, until ? new Date(until) : new Date())
    return Response.json({ readAt })
  },
}
