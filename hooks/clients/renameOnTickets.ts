import { renameRequester } from '@/src/database/renameRequester'
import { queueJob } from '@/src/jobs/queue'
import type { Client } from '@/src/payload-types'
import type { CollectionAfterChangeHook } from 'payload'

/** Tickets carry the name of who asked, for lists and searches; it follows the account. */
export const renameOnTickets: CollectionAfterChangeHook<Client> = async ({
  doc: { id, name },
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create' || previousDoc.name === name) return
  const hasMore = await renameRequester(req.payload, id, name, req)
  if (hasMore) await queueJob(req, 'renameRequester', { client: id }, id)
}
