import type { Where } from 'payload'
import { type TicketView, viewStatuses } from '../tickets/ticketViews'
import { searchedNumber } from '@/src/domain/searchedText'
import { startOfDay, startOfNextDay } from '@/src/domain/time/days'
import type { ListQuery } from '../tickets/listQuery'
import 'server-only'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'
import { idOf } from '@/src/domain/ids'

export const waitingForClient: Where = {
  and: [{ status: { equals: 'waiting' } }, { waitingOn: { in: ['client', 'approval'] } }],
}

export const notWaitingForClient: Where = {
  or: [{ status: { not_equals: 'waiting' } }, { waitingOn: { equals: 'third_party' } }],
}

/** What each tab of the list shows. */
export const viewWhere: Record<TicketView, Where[]> = {
  open: [{ status: { in: viewStatuses.open } }],
  waiting: [waitingForClient],
  resolved: [{ status: { in: viewStatuses.resolved } }],
  all: [],
}

/** What the search box finds: every word in the subject or in the description, or the number. */
export function searchWhere(text: string): Where {
  const number = searchedNumber(text)
  return {
    or: [
      { subject: { like: text } },
      { description: { like: text } },
      ...(number === null ? [] : [{ number: { equals: number } }]),
    ],
  }
}

const equals = (field: string, value: string | undefined): Where[] =>
  value ? [{ [field]: { equals: value } }] : []

/** The tickets of a list, whatever page of it. Days are those of the viewer's own zone. */
export const listWhere = (query: ListQuery, timeZone: string): Where[] => [
  ...viewWhere[query.view],
  ...equals('status', query.status),
  ...equals('priority', query.priority),
  ...equals('category', query.category),
  ...equals('project', query.project),
  ...(query.from
    ? [{ createdAt: { greater_than_equal: startOfDay(query.from, timeZone).toISOString() } }]
    : []),
  ...(query.to
    ? [{ createdAt: { less_than: startOfNextDay(query.to, timeZone).toISOString() } }]
    : []),
  ...(query.q ? [searchWhere(query.q)] : []),
]

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
      slaStatus: true,
      firstResponseDueAt: true,
      firstRespondedAt: true,
      nextResponseDueAt: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  return docs
}

export type ListedTicket = Awaited<ReturnType<typeof findTickets>>[number]

/** How many tickets of one tab the viewer may see. Only of tabs that do not grow with the years. */
export async function countTickets(view: Extract<TicketView, 'open' | 'waiting'>): Promise<number> {
  const { payload, asPerson } = await readAs()
  const { totalDocs } = await payload.count({
    collection: slugs.tickets,
    where: { and: viewWhere[view] },
    overrideAccess: false,
    ...asPerson,
  })
  return totalDocs
}

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
