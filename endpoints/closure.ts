import type { Endpoint } from 'payload'
import { closeTicket } from './operations/closeTicket'
import { reopenTicket } from './operations/reopenTicket'
import { requirePerson } from './requirePerson'

const path = '/:id/closure'

const close: Omit<Endpoint, 'root'> = {
  path,
  method: 'post',
  handler: async (req) => {
    requirePerson(req)
    return Response.json({ doc: await closeTicket({ req, id: String(req.routeParams?.id) }) })
  },
}

const reopen: Omit<Endpoint, 'root'> = {
  path,
  method: 'delete',
  handler: async (req) => {
    requirePerson(req)
    return Response.json({ doc: await reopenTicket({ req, id: String(req.routeParams?.id) }) })
  },
}

export const closure = [close, reopen]
