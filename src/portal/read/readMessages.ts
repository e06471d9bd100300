import 'server-only'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

const pageSize = 50

/** A page of the thread, counted from its end, oldest first, and whether there are earlier ones. */
export async function readMessages(ticket: string, page: number) {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.messages,
    where: { ticket: { equals: ticket } },
    sort: ['-createdAt', '-id'],
    limit: pageSize,
    page,
    pagination: false,
    depth: 0,
    select: { author: true, authorName: true, authorSide: true, content: true, createdAt: true },
    overrideAccess: false,
    ...asPerson,
  })
  return { messages: docs.reverse(), mayHaveEarlier: docs.length === pageSize }
}

export type PortalMessage = Awaited<ReturnType<typeof readMessages>>['messages'][number]
