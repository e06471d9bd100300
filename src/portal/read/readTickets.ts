import 'server-only'
import { pageSizeDefault } from '@/src/domain/limits'
import { besideCursor, cursorOf, sortOf } from '@/src/domain/ticket/ticketOrder'
import type { ListQuery } from '../tickets/listQuery'
import { readAs } from '../viewer'
import { readWords } from '../words'
import type { Where } from 'payload'
import type { Highlights } from '@/src/operations/highlights'
import {
  findBest,
  findTickets,
  type ListedTicket,
  listWhere,
  notWaitingForClient,
  readFollowed,
  readHighlights,
  waitingForClient,
} from './ticketList'

export type TicketsPage = {
  /** What waits for the viewer, before everything else. */
  waiting: readonly ListedTicket[]
  waitingHasMore: boolean
  tickets: readonly ListedTicket[]
  /** Where the pages beside this one begin; none at an end of the list. */
  newer?: string
  older?: string
  /** What was searched for in each ticket, by its id. */
  highlights?: ReadonlyMap<string, Highlights>
  /** What it was taken for, when nothing is written as it was typed. */
  corrected?: string
}

/** So many of them that what is new beneath is still in sight. */
const waitingShown = 5

/** The list of what is open begins with what waits for the viewer, unless they order it otherwise. */
const waitingFirst = ({ view, sort, status }: ListQuery) =>
  view === 'open' && sort === 'activity' && !status

/** A page of what a search found, best first: its place is the number of those before it. */
async function readBest({ after, before }: ListQuery, filters: Where[]): Promise<TicketsPage> {
  const from = Math.max(0, Number(after ?? 0), Number(before ?? 0) - pageSizeDefault)
  const page = Math.floor(from / pageSizeDefault) + 1
  const { docs, hasNextPage } = await findBest(filters, pageSizeDefault, page)
  return {
    waiting: [],
    waitingHasMore: false,
    tickets: docs,
    ...(page > 1 ? { newer: String((page - 1) * pageSizeDefault) } : {}),
    ...(hasNextPage ? { older: String(page * pageSizeDefault) } : {}),
    ...(await readHighlights(docs)),
  }
}

/** One page of the tickets the viewer may see. The one row more that is asked for tells whether
 * another page follows. */
export async function readTickets(query: ListQuery): Promise<TicketsPage> {
  const { timeZone } = await readWords()
  const { sort, after, before } = query
  const { asPerson } = await readAs()
  const followed = query.whose === 'followed' ? await readFollowed() : []
  const filters = listWhere(query, timeZone, { viewer: asPerson.user.id, followed })
  if (sort === 'relevance') return readBest(query, filters)
  const apart = waitingFirst(query)
  const cursor = after ?? before
  const beside = cursor ? [besideCursor(sort, cursor, after ? 'after' : 'before')] : []

  const [waiting, found] = await Promise.all([
    apart && !cursor
      ? findTickets([...filters, waitingForClient], sortOf(sort, false), waitingShown + 1)
      : [],
    findTickets(
      [...filters, ...(apart ? [notWaitingForClient] : []), ...beside],
      sortOf(sort, before !== undefined),
      pageSizeDefault + 1,
    ),
  ])
  const hasMore = found.length > pageSizeDefault
  const tickets = found.slice(0, pageSizeDefault)
  if (before) tickets.reverse()
  const [first, last] = [tickets[0], tickets.at(-1)]
  const hasNewer = before ? hasMore : after !== undefined
  const hasOlder = before ? true : hasMore
  return {
    ...(query.q ? await readHighlights([...waiting, ...tickets]) : {}),
    waiting: waiting.slice(0, waitingShown),
    waitingHasMore: waiting.length > waitingShown,
    tickets,
    newer: hasNewer && first ? cursorOf(sort, first) : undefined,
    older: hasOlder && last ? cursorOf(sort, last) : undefined,
  }
}
