import { pageSizeDefault } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { isUuid } from '@/src/isUuid'
import type { Endpoint } from 'payload'
import { NotFound } from 'payload'
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
    const { id } = req.routeParams ?? {}
    if (!isUuid(id)) throw new NotFound(req.t)
    const page = Number(req.query.page)
    const messages = await req.payload.find({
      collection: slugs.messages,
      where: { ticket: { equals: id } },
      sort: req.query.sort === '-createdAt' ? '-createdAt' : 'createdAt',
      page: Number.isInteger(page) && page > 0 ? page : 1,
      limit: Number(req.query.limit ?? pageSizeDefault),
      depth: 0,
      overrideAccess: false,
      req,
    })
    // A message is visible with its ticket; where there is none, it is the ticket that is asked for.
    if (messages.docs.length === 0) await visibleTicket(req, id)
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
