import 'server-only'
import { pageSizeDefault } from '@/src/domain/limits'
import type { ListQuery } from '../tickets/listQuery'
import { besideCursor, cursorOf, sortOf } from '../tickets/ticketCursor'
import { readWords } from '../words'
import {
  findTickets,
  type ListedTicket,
  listWhere,
  notWaitingForClient,
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
}

/** The list of what is open begins with what waits for the viewer, unless they order it otherwise. */
const waitingFirst = ({ view, sort, status }: ListQuery) =>
  view === 'open' && sort === 'activity' && !status

/** One page of the tickets the viewer may see. The one row more that is asked for tells whether
 * another page follows. */
export async function readTickets(query: ListQuery): Promise<TicketsPage> {
  const { timeZone } = await readWords()
  const { sort, after, before } = query
  const filters = listWhere(query, timeZone)
  const apart = waitingFirst(query)
  const cursor = after ?? before
  const beside = cursor ? [besideCursor(sort, cursor, after ? 'after' : 'before')] : []

  const [waiting, found] = await Promise.all([
    apart && !cursor
      ? findTickets([...filters, waitingForClient], sortOf(sort, false), pageSizeDefault + 1)
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
    waiting: waiting.slice(0, pageSizeDefault),
    waitingHasMore: waiting.length > pageSizeDefault,
    tickets,
    newer: hasNewer && first ? cursorOf(sort, first) : undefined,
    older: hasOlder && last ? cursorOf(sort, last) : undefined,
  }
}
