import type { Where } from 'payload'
import { type TicketView, viewStatuses } from '../tickets/ticketViews'
import { followedMost } from '@/src/domain/ticket/followers'
import { dayOf, daysBefore, startOfDay, startOfNextDay } from '@/src/domain/time/days'
import { chosenOf } from '../list/severalChoices'
import type { ListQuery } from '../tickets/listQuery'
import 'server-only'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'
import { shownEverywhere } from './ticket'
import { idOf } from '@/src/domain/ids'
import { lastSearch } from '@/src/requestContext'
import { highlightsOf, type Highlights } from '@/src/operations/highlights'

export const waitingForClient: Where = {
  and: [{ status: { equals: 'waiting' } }, { waitingOn: { in: ['client', 'approval'] } }],
}

export const notWaitingForClient: Where = {
  or: [{ status: { not_equals: 'waiting' } }, { waitingOn: { equals: 'third_party' } }],
}

/** What each tab of the list shows. */
const viewWhere: Record<TicketView, Where[]> = {
  open: [{ status: { in: viewStatuses.open } }],
  waiting: [waitingForClient],
  resolved: [{ status: { in: viewStatuses.resolved } }],
  all: [],
}

const oneOf = (field: string, value: string | undefined): Where[] =>
  value ? [{ [field]: { in: chosenOf(value) } }] : []

/** The id of no ticket: a list of no ids is no condition. */
const none = '00000000-0000-0000-0000-000000000000'

/** Whose tickets are one's own, and which ones follows beside them. */
export type Own = { viewer: string; followed: readonly string[] }

/** The tickets of others that the viewer follows. */
export async function readFollowed(): Promise<string[]> {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.ticketFollowers,
    where: { follower: { equals: asPerson.user.id }, client: { not_equals: asPerson.user.id } },
    sort: '-createdAt',
    limit: followedMost,
    pagination: false,
    depth: 0,
    select: { ticket: true },
    overrideAccess: false,
    ...asPerson,
  })
  return docs.flatMap(({ ticket }) => idOf(ticket) ?? [])
}

/** The tickets of a list, whatever page of it. Days are those of the viewer's own zone. */
export const listWhere = (query: ListQuery, timeZone: string, own: Own): Where[] => [
  ...viewWhere[query.view],
  ...oneOf('status', query.status),
  ...oneOf('priority', query.priority),
  ...oneOf('category', query.category),
  ...oneOf('project', query.project),
  ...oneOf('organization', query.organization),
  ...(query.whose === 'mine' ? [{ client: { equals: own.viewer } }] : []),
  ...(query.whose === 'followed' ? [{ id: { in: [none, ...own.followed] } }] : []),
  ...(query.last
    ? [
        {
          createdAt: {
            greater_than_equal: startOfDay(
              daysBefore(dayOf(new Date(), timeZone), Number(query.last)),
              timeZone,
            ).toISOString(),
          },
        },
      ]
    : []),
  ...(query.from
    ? [{ createdAt: { greater_than_equal: startOfDay(query.from, timeZone).toISOString() } }]
    : []),
  ...(query.to
    ? [{ createdAt: { less_than: startOfNextDay(query.to, timeZone).toISOString() } }]
    : []),
  ...(query.q ? [{ search: { like: query.q } }] : []),
]

const shown = { ...shownEverywhere, lastReply: true } as const

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
    select: shown,
    overrideAccess: false,
    ...asPerson,
  })
  return docs
}

/** A page of those that fit best, where something is searched for. */
export async function findBest(where: Where[], limit: number, page: number) {
  const { payload, asPerson } = await readAs()
  return payload.find({
    collection: slugs.tickets,
    where: { and: where },
    limit,
    page,
    depth: 0,
    select: shown,
    overrideAccess: false,
    ...asPerson,
  })
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

/** What was searched for, as it stands in these tickets, and what it was taken for. */
export async function readHighlights(tickets: readonly ListedTicket[]) {
  const { asPerson } = await readAs()
  const search = lastSearch(asPerson.req)
  if (!search?.sought || tickets.length === 0) return { highlights: new Map<string, Highlights>() }
  return {
    highlights: await highlightsOf(asPerson.req, tickets, search.sought),
    corrected: search.corrected,
  }
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
