import { isDeskWorker } from '@/access/people'
import { ownOrShared } from '@/access/visibleTickets'
import { lockTickets } from '@/src/database/transaction'
import { isUuid } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import { keepTicket } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import {
  type CollectionBeforeOperationHook,
  Forbidden,
  NotFound,
  type PayloadRequest,
  type Where,
} from 'payload'

const idsOf = async (req: PayloadRequest, where: Where, overrideAccess: boolean) => {
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where,
    select: {},
    depth: 0,
    pagination: false,
    // As the edit itself is made: what it may not change need not wait.
    overrideAccess,
    user: req.user,
    req,
  })
  return docs.map(({ id }) => id)
}

/** One ticket by its id, or all that a bulk edit names. */
export const lockTicket: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess = false,
  req,
}) => {
  const { id, where } = args as { id?: unknown; where?: Where }
  if (operation !== 'update' || !(overrideAccess || isDeskWorker(req.user))) return

  const ids = isUuid(id) ? [id] : where ? await idsOf(req, where, overrideAccess) : []
  if (ids.length > 0) await lockTickets(req, ids)
}

/**
 * A ticket that the caller can see, whole and locked until the transaction ends: nobody changes it
 * in between. What they cannot see answers 404 like what does not exist.
 */
export async function lockedTicket(req: PayloadRequest, id: unknown): Promise<Ticket> {
  if (!isUuid(id)) throw new NotFound(req.t)
  // Only the desk itself, with nobody signed in, acts beyond a person's rights.
  const seen = req.user === null ? true : await ownOrShared(req, 'id')
  if (seen === false) throw new Forbidden(req.t)
  await lockTickets(req, [id])

  const own: Where = { id: { equals: id } }
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where: seen === true ? own : { and: [own, seen] },
    limit: 1,
    pagination: false,
    depth: 0,
    // What follows needs all columns; which ticket may be meant is said in the filter.
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw new NotFound(req.t)
  return keepTicket(req, docs[0])
}
