import { isDeskWorker } from '@/access/people'
import { neighboursIn, type Neighbours } from '@/src/operations/inbox/findInbox'
import { inboxOfKey } from '@/src/operations/inbox/inboxOfKey'
import type { PayloadRequest } from 'payload'

/**
 * The tickets before and after one in the list it was opened from, by their numbers. `viewKey` is the
 * `view` of the ticket's address. A ticket that has left the list since still has its place there; one
 * that was just answered has it at the new end, so ask once, when the ticket is opened.
 */
export async function neighboursOf(
  req: PayloadRequest,
  viewKey: string,
  number: number,
): Promise<Neighbours> {
  const query = isDeskWorker(req.user) ? await inboxOfKey(req, viewKey) : null
  return query ? neighboursIn(req, query, number) : { before: null, after: null }
}
