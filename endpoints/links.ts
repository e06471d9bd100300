import { linkSides } from '@/src/domain/ticket/links'
import { linkTickets } from '@/src/operations/linkTickets'
import { requireDeskWorker } from '@/src/operations/requirePerson'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { numberOfTicket } from './merge'
import { bodyOf, code, parsed } from './requestBody'

const body = z.object({ to: numberOfTicket, link: z.enum(linkSides, code('invalid_value')) })

/** A link is ended as a document: `DELETE /api/ticket-links/:id`. */
export const links: Omit<Endpoint, 'root'> = {
  path: '/:id/links',
  method: 'post',
  handler: async (req) => {
    requireDeskWorker(req)
    const asked = parsed(body, await bodyOf(req))
    const doc = await linkTickets(req, String(req.routeParams?.id), asked)
    return Response.json({ doc }, { status: 201 })
  },
}
