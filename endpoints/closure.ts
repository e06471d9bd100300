import type { Endpoint } from 'payload'
import { closeTicket, reopenTicket } from '@/src/operations/closure'
import { requirePerson } from '@/src/operations/requirePerson'

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
