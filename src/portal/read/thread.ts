import 'server-only'
import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'
import type { Where } from 'payload'

const pageSize = 50

/** So many pages of the thread, from its end, oldest first, and whether there are earlier ones. */
export async function readMessages(ticket: string, page: number) {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.messages,
    where: { ticket: { equals: ticket } },
    sort: ['-createdAt', '-id'],
    limit: pageSize * page,
    pagination: false,
    depth: 0,
    select: {
      author: true,
      authorName: true,
      authorSide: true,
      content: true,
      createdAt: true,
      editedAt: true,
      withdrawnAt: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  return { messages: docs.reverse(), mayHaveEarlier: docs.length === pageSize * page }
}

export type PortalMessage = Awaited<ReturnType<typeof readMessages>>['messages'][number]

/** The files of a ticket, by the id of their message; those of the request itself under "request". */
export async function readAttachments(ticket: string) {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.attachments,
    where: { ticket: { equals: ticket } },
    sort: ['createdAt', 'id'],
    limit: 500,
    pagination: false,
    depth: 0,
    select: {
      message: true,
      filename: true,
      filesize: true,
      url: true,
      thumbnailUrl: true,
      scanStatus: true,
      mimeType: true,
      width: true,
      height: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  return Map.groupBy(docs, ({ message }) => idOf(message) ?? 'request')
}

export type PortalFile = NonNullable<
  ReturnType<Awaited<ReturnType<typeof readAttachments>>['get']>
>[number]

type Span = { from?: string; before?: string }

/** The changes of status that belong between the messages of one page of the thread. */
async function readStatusChanges(ticket: string, { from, before }: Span = {}) {
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
    select: { kind: true, actorName: true, after: true, createdAt: true },
    overrideAccess: false,
    ...asPerson,
  })
  return docs.reverse()
}

export type StatusChange = Awaited<ReturnType<typeof readStatusChanges>>[number]

type Thread = ReturnType<typeof readMessages>

/**
 * The changes of status beside one page of the thread. Those of the newest page need not wait for its
 * messages: what belongs to earlier pages is left out afterwards.
 */
export async function readThreadChanges(ticket: string, page: number, thread: Thread) {
  const newest = page === 1 ? await readStatusChanges(ticket) : null
  const { messages, mayHaveEarlier } = await thread
  const from = mayHaveEarlier ? messages[0]?.createdAt : undefined
  if (newest) return from ? newest.filter(({ createdAt }) => createdAt >= from) : newest
  return readStatusChanges(ticket, { from, before: messages.at(-1)?.createdAt })
}
