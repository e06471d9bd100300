import 'server-only'
import { idOf } from '@/src/idOf'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

/** When the viewer last opened each of these tickets, by its id. */
export async function readMarks(tickets: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (tickets.length === 0) return new Map()
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.ticketReads,
    where: { and: [{ client: { equals: asPerson.user.id } }, { ticket: { in: tickets } }] },
    limit: tickets.length,
    pagination: false,
    depth: 0,
    select: { ticket: true, readAt: true },
    overrideAccess: false,
    ...asPerson,
  })
  return new Map(docs.map(({ ticket, readAt }) => [idOf(ticket) ?? '', readAt]))
}
