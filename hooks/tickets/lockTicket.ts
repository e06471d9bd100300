import { isDeskWorker } from '@/access/people'
import { lockTicket as lock } from '@/src/database/lockTicket'
import { isUuid } from '@/src/isUuid'
import type { CollectionBeforeOperationHook } from 'payload'

export const lockTicket: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  const { id } = args as { id?: unknown }
  const mayChange = overrideAccess || isDeskWorker(req.user)
  if (operation === 'update' && mayChange && isUuid(id)) await lock(req, id)
}
