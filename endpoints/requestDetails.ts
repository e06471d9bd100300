import { changeRequest } from '@/src/operations/changeRequest'
import { requirePerson } from '@/src/operations/requirePerson'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { whoWorksOn } from '@/src/operations/whoWorksOn'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyOf, code, parsed } from './requestBody'

const path = '/:id/details'

const body = z.object({
  subject: z.string(code('text_expected')).optional(),
  category: z.string(code('id_missing')).optional(),
  project: z.string(code('id_missing')).nullable().optional(),
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
