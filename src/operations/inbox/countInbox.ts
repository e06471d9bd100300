import { typistOf } from '@/hooks/tickets/typistOf'
import { countEach } from '@/src/database/inbox/countEach'
import { closedCounted, inboxCounts, type InboxCounts } from '@/src/database/inbox/counts'
import { inboxOfText } from '@/src/domain/inbox/readInboxQuery'
import { dueSoon } from '@/src/domain/inbox/inboxViews'
import { asksForDays, inboxWhere } from '@/src/domain/inbox/inboxWhere'
import type { PayloadRequest } from 'payload'
import type { KeptView } from './keptViews'
import { requireDeskWorker } from '../requirePerson'

/** Views with a number beside them. */
const countedMost = 12

/** How many tickets each tab holds, for the person who asks. */
export async function countInbox(req: PayloadRequest): Promise<InboxCounts> {
  requireDeskWorker(req)
  const { person, now } = await typistOf(req, false)
  return inboxCounts(req.payload, { person, soon: dueSoon(now) })
}

/** How many tickets each of these views finds, by its id. What is searched for is not counted. */
export async function countViews(
  req: PayloadRequest,
  views: readonly KeptView[],
): Promise<Readonly<Record<string, number>>> {
  requireDeskWorker(req)
  const counted = views
    .map(({ id, query }) => ({ id, asked: inboxOfText(query) }))
    .filter(({ asked }) => !asked.q)
    .slice(0, countedMost)
  const hasDays = counted.some(({ asked }) => asksForDays(asked))
  const typist = await typistOf(req, hasDays)
  const counts = await countEach(
    req.payload,
    counted.map(({ asked }) => ({ and: inboxWhere(asked, typist) })),
    closedCounted,
  )
  return Object.fromEntries(counted.map(({ id }, at) => [id, counts[at] ?? 0]))
}
