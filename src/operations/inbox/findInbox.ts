import type { InboxQuery } from '@/src/domain/inbox/inboxQuery'
import { asksForDays, inboxWhere } from '@/src/domain/inbox/inboxWhere'
import { pageSizeDefault } from '@/src/domain/limits'
import { besideCursor, cursorOf, sortOf, type ColumnSort } from '@/src/domain/ticket/ticketOrder'
import { slugs } from '@/src/slugs'
import { typistOf } from '@/hooks/tickets/typistOf'
import type { PayloadRequest, Where } from 'payload'

const shown = {
  number: true,
  subject: true,
  status: true,
  waitingOn: true,
  priority: true,
  client: true,
  requesterName: true,
  organization: true,
  assignedTo: true,
  lastActivityAt: true,
  slaStatus: true,
  slaDueAt: true,
  slaLeft: true,
  createdAt: true,
  updatedAt: true,
} as const

/** Tickets of a list in its order, as the person who asks. Nothing is counted. */
async function find(req: PayloadRequest, where: Where[], sort: string[], limit: number) {
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where: { and: where },
    sort,
    limit,
    pagination: false,
    depth: 0,
    // Whoever may see no tickets at all finds none.
    disableErrors: true,
    select: shown,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

export type InboxTicket = Awaited<ReturnType<typeof find>>[number]

/** What a search found, best first: one page of it. */
const findBest = (req: PayloadRequest, where: Where[], page: number) =>
  req.payload.find({
    collection: slugs.tickets,
    where: { and: where },
    limit: pageSizeDefault,
    page,
    depth: 0,
    disableErrors: true,
    select: shown,
    overrideAccess: false,
    user: req.user,
    req,
  })

export type InboxPage = {
  tickets: readonly InboxTicket[]
  /** Where the pages beside this one begin; none at an end of the list. */
  newer?: string
  older?: string
}

async function bestPage(req: PayloadRequest, query: InboxQuery, where: Where[]) {
  const { after, before } = query
  const from = Math.max(0, Number(after ?? 0), Number(before ?? 0) - pageSizeDefault)
  const page = Math.floor(from / pageSizeDefault) + 1
  const { docs, hasNextPage } = await findBest(req, where, page)
  return {
    tickets: docs,
    ...(page > 1 ? { newer: String((page - 1) * pageSizeDefault) } : {}),
    ...(hasNextPage ? { older: String(page * pageSizeDefault) } : {}),
  }
}

/** One page of a list. The one row more that is asked for tells whether another page follows. */
export async function findInbox(req: PayloadRequest, query: InboxQuery): Promise<InboxPage> {
  const { sort, after, before } = query
  const where = inboxWhere(query, await typistOf(req, asksForDays(query)))
  if (sort === 'relevance') return bestPage(req, query, where)

  const cursor = after ?? before
  const beside = cursor ? [besideCursor(sort, cursor, after ? 'after' : 'before')] : []
  const order = sortOf(sort, before !== undefined)
  const found = await find(req, [...where, ...beside], order, pageSizeDefault + 1)
  const hasMore = found.length > pageSizeDefault
  const tickets = found.slice(0, pageSizeDefault)
  if (before) tickets.reverse()
  const [first, last] = [tickets[0], tickets.at(-1)]
  const hasNewer = before ? hasMore : after !== undefined
  const hasOlder = before ? true : hasMore
  return {
    tickets,
    newer: hasNewer && first ? cursorOf(sort, first) : undefined,
    older: hasOlder && last ? cursorOf(sort, last) : undefined,
  }
}

export type Neighbours = { before: number | null; after: number | null }

/** So far down a search one goes from ticket to ticket. */
const foundMost = 300

async function besideBest(req: PayloadRequest, where: Where[], number: number) {
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where: { and: where },
    limit: foundMost,
    pagination: false,
    depth: 0,
    disableErrors: true,
    select: { number: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  const at = docs.findIndex((each) => each.number === number)
  return at < 0
    ? { before: null, after: docs[0]?.number ?? null }
    : { before: docs[at - 1]?.number ?? null, after: docs[at + 1]?.number ?? null }
}

/** The tickets on both sides of one in a list, whether or not it is in there itself. */
export async function neighboursIn(
  req: PayloadRequest,
  query: InboxQuery,
  number: number,
): Promise<Neighbours> {
  const where = inboxWhere(query, await typistOf(req, asksForDays(query)))
  if (query.sort === 'relevance') return besideBest(req, where, number)

  const sort: ColumnSort = query.sort
  const [ticket] = await find(req, [{ number: { equals: number } }], ['number'], 1)
  if (!ticket) return { before: null, after: null }
  const cursor = cursorOf(sort, ticket)
  const next = (side: 'before' | 'after') =>
    find(req, [...where, besideCursor(sort, cursor, side)], sortOf(sort, side === 'before'), 1)
  const [before, after] = await Promise.all([next('before'), next('after')])
  return { before: before[0]?.number ?? null, after: after[0]?.number ?? null }
}
