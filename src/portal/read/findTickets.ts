import 'server-only'
import type { Where } from 'payload'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

/** What a row of the list shows, of the tickets the viewer may see. Nothing is counted. */
export async function findTickets(where: Where[], sort: string[], limit: number) {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.tickets,
    where: { and: where },
    sort,
    limit,
    pagination: false,
    depth: 0,
    select: {
      number: true,
      subject: true,
      status: true,
      waitingOn: true,
      priority: true,
      category: true,
      project: true,
      organization: true,
      client: true,
      requesterName: true,
      createdAt: true,
      lastActivityAt: true,
      lastReply: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  return docs
}

export type ListedTicket = Awaited<ReturnType<typeof findTickets>>[number]
