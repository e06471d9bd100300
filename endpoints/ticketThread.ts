import { pageSizeDefault } from '@/src/domain/limits'
import { isUuid } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import { type Endpoint, type PayloadRequest, NotFound } from 'payload'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { requirePerson } from '@/src/operations/requirePerson'

/** Whether the ticket itself is to come along, which saves a program its second request. */
function includesTicket({ query: { include } }: PayloadRequest): boolean {
  if (include === undefined || include === 'ticket') return include === 'ticket'
  throw refuse(400, { ...refusal('include_unknown'), field: 'include' })
}

const messagesOf = (req: PayloadRequest, ticket: string) => {
  const page = Number(req.query.page)
  return req.payload.find({
    collection: slugs.messages,
    where: { ticket: { equals: ticket } },
    sort: req.query.sort === '-createdAt' ? '-createdAt' : 'createdAt',
    page: Number.isInteger(page) && page > 0 ? page : 1,
    limit: Number(req.query.limit ?? pageSizeDefault),
    depth: 0,
    overrideAccess: false,
    req,
  })
}

export const ticketThread: Omit<Endpoint, 'root'> = {
  path: '/:id/messages',
  method: 'get',
  handler: async (req) => {
    requirePerson(req)
    const { id } = req.routeParams ?? {}
    if (!isUuid(id)) throw new NotFound(req.t)
    if (includesTicket(req)) {
      const [ticket, messages] = await Promise.all([visibleTicket(req, id), messagesOf(req, id)])
      return Response.json({ ...messages, ticket })
    }
    const messages = await messagesOf(req, id)
    // A message is visible with its ticket; where there is none, it is the ticket that is asked for.
    if (messages.docs.length === 0) await visibleTicket(req, id)
    return Response.json(messages)
  },
}
