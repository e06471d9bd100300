import { changeRequest } from '@/src/operations/changeRequest'
import { requirePerson } from '@/src/operations/requirePerson'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { whoWorksOn } from '@/src/operations/whoWorksOn'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyOf, parsed } from './requestBody'

const path = '/:id/details'

const body = z.object({
  subject: z.string('Write this as text.').optional(),
  category: z.string('Name one category by its id.').optional(),
  project: z.string('Name one project by its id, or null for none.').nullable().optional(),
})

const worker: Omit<Endpoint, 'root'> = {
  path,
  method: 'get',
  handler: async (req) => {
    requirePerson(req)
    const { id, subject, category, project } = await visibleTicket(req, req.routeParams?.id)
    return Response.json({ subject, category, project, worker: await whoWorksOn(req, id) })
  },
}

/** What whoever asked may put right while the ticket is open. */
const change: Omit<Endpoint, 'root'> = {
  path,
  method: 'patch',
  handler: async (req) => {
    requirePerson(req)
    const { id } = await visibleTicket(req, req.routeParams?.id)
    return Response.json({ doc: await changeRequest(req, id, parsed(body, await bodyOf(req))) })
  },
}

export const requestDetails = [worker, change]
