import { pageSizeDefault } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import type { Endpoint } from 'payload'
import { bodyOf } from './bodyOf'
import { created } from './created'
import { idempotencyKey } from './idempotencyKey'
import { createOnce } from './operations/createOnce'
import { visibleTicket } from './operations/visibleTicket'
import { requirePerson } from './requirePerson'

const path = '/:id/messages'

const thread: Omit<Endpoint, 'root'> = {
  path,
  method: 'get',
  handler: async (req) => {
    requirePerson(req)
    const ticket = await visibleTicket(req, req.routeParams?.id)
    const page = Number(req.query.page)
    const messages = await req.payload.find({
      collection: slugs.messages,
      where: { ticket: { equals: ticket.id } },
      sort: req.query.sort === '-createdAt' ? '-createdAt' : 'createdAt',
      page: Number.isInteger(page) && page > 0 ? page : 1,
      limit: Number(req.query.limit ?? pageSizeDefault),
      depth: 0,
      overrideAccess: false,
      req,
    })
    return Response.json(messages)
  },
}

const reply: Omit<Endpoint, 'root'> = {
  path,
  method: 'post',
  handler: async (req) => {
    requirePerson(req)
    const data = { ...(await bodyOf(req)), ticket: req.routeParams?.id }
    return created(
      await createOnce({ req, collection: 'messages', data, key: idempotencyKey(req) }),
    )
  },
}

export const ticketMessages = [thread, reply]
