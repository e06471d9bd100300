import { actorOf } from '@/hooks/actorOf'
import { begin } from '@/src/domain/ticket/advance'
import type { Ticket } from '@/src/payload-types'
import { momentOf, sourceIn } from '@/src/requestContext'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

const sourceOf = (req: PayloadRequest): Ticket['source'] => {
  if (actorOf(req).side !== 'client') return 'staff'
  return req.payloadAPI === 'local' ? 'portal' : 'api'
}

/** What a new ticket says of itself is the server's own: whose it is, when, from where. */
export const fillIn: CollectionBeforeValidateHook<Ticket> = ({ data = {}, operation, req }) => {
  if (operation !== 'create') return data

  const { side, name, reference } = actorOf(req)
  const own = side === 'client' && reference ? { client: reference.value, requesterName: name } : {}
  return {
    ...data,
    ...own,
    ...begin({ side, now: momentOf(req) }, data),
    source: data.source ?? sourceIn(req) ?? sourceOf(req),
  }
}
