import { isDeskWorker } from '@/access/people'
import { lockTickets } from '@/src/database/transaction'
import { isUuid } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'

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
