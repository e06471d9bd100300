import 'server-only'
import type { Where } from 'payload'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

type Span = { from?: string; before?: string }

/** The changes of status that belong between the messages of one page of the thread. */
export async function readStatusChanges(ticket: string, { from, before }: Span = {}) {
  const { payload, asPerson } = await readAs()
  const span: Where[] = [
    ...(from ? [{ createdAt: { greater_than_equal: from } }] : []),
    ...(before ? [{ createdAt: { less_than: before } }] : []),
  ]
  const { docs } = await payload.find({
    collection: slugs.ticketEvents,
    where: {
      and: [{ ticket: { equals: ticket } }, { kind: { equals: 'status_changed' } }, ...span],
    },
    sort: ['-createdAt', '-id'],
    limit: 100,
    pagination: false,
    depth: 0,
    select: { actorName: true, after: true, createdAt: true },
    overrideAccess: false,
    ...asPerson,
  })
  return docs.reverse()
}

export type StatusChange = Awaited<ReturnType<typeof readStatusChanges>>[number]
