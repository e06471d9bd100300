import type { Where } from 'payload'
import { isUuid } from '../ids'
import { priorities, type Priority } from './priority'
import { ticketStatuses, type TicketStatus } from './status'

/** What a list can be put in order by; `relevance` only where something is searched for. */
export type ColumnSort = 'activity' | 'created' | 'priority' | 'status' | 'due'
export type TicketSort = ColumnSort | 'relevance'

type Row = {
  id: string
  status: TicketStatus
  priority: Priority
  createdAt: string
  lastActivityAt?: string | null
  slaDueAt?: string | null
}

/**
 * How each order runs: by rank first where there is one, then by time, the newest first. What is due
 * comes the other way around, and what never is due at the end.
 */
type Order =
  | { time: 'createdAt' | 'lastActivityAt'; rank?: 'priority' | 'status'; isRising?: undefined }
  | { time: 'slaDueAt'; rank?: undefined; isRising: true }

const orders: Record<ColumnSort, Order> = {
  activity: { time: 'lastActivityAt' },
  created: { time: 'createdAt' },
  priority: { time: 'lastActivityAt', rank: 'priority' },
  status: { time: 'lastActivityAt', rank: 'status' },
  due: { time: 'slaDueAt', isRising: true },
}

/** From the first shown to the last. */
const ranks: Record<'priority' | 'status', readonly string[]> = {
  priority: priorities.toReversed(),
  status: ticketStatuses,
}

/** Where a row stands in an order. With it the next page needs no counting of those before. */
export function cursorOf(sort: ColumnSort, row: Row): string {
  const { time, rank } = orders[sort]
  return [...(rank ? [row[rank]] : []), row[time], row.id].join('~')
}

function parsed(sort: ColumnSort, cursor: string) {
  const { rank, isRising } = orders[sort]
  const parts = cursor.split('~')
  const [first, at = '', id] = rank ? parts : [undefined, ...parts]
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) && !isNaN(Date.parse(at))
  const isNever = isRising && at === ''
  if (parts.length !== (rank ? 3 : 2) || !(isTime || isNever) || !isUuid(id)) return null
  if (rank && !ranks[rank].includes(first ?? '')) return null
  return { rank: first ?? '', at, id }
}

/** A place among the best ones is the number of those before it. */
const isPlace = (asked: string) => /^[1-9]\d{0,3}$/.test(asked)

export const isCursor = (sort: TicketSort, asked: unknown): asked is string =>
  typeof asked === 'string' &&
  (sort === 'relevance' ? isPlace(asked) : parsed(sort, asked) !== null)

/** Ids grow with time, so they decide between rows of one moment. */
const beyond = (time: string, at: string, id: string, to: 'less_than' | 'greater_than'): Where => ({
  and: [
    { [time]: { [`${to}_equal`]: at } },
    { or: [{ [time]: { [to]: at } }, { id: { [to]: id } }] },
  ],
})

/** The rows on one side of a moment, with those that have none behind all others. */
function besideDue(time: string, { at, id }: { at: string; id: string }, isAfter: boolean): Where {
  const to = isAfter ? 'greater_than' : 'less_than'
  const [has, hasNone] = [{ [time]: { exists: true } }, { [time]: { exists: false } }]
  if (at !== '') {
    const inTime = beyond(time, at, id, to)
    return isAfter ? { or: [inTime, hasNone] } : inTime
  }
  const among: Where = { and: [hasNone, { id: { [to]: id } }] }
  return isAfter ? among : { or: [has, among] }
}

/** The rows on one side of a cursor. */
export function besideCursor(sort: ColumnSort, cursor: string, side: 'after' | 'before'): Where {
  const { time, rank, isRising } = orders[sort]
  const at = parsed(sort, cursor)
  if (!at) return {}
  if (isRising) return besideDue(time, at, side === 'after')
  const inTime = beyond(time, at.at, at.id, side === 'after' ? 'less_than' : 'greater_than')
  if (!rank) return inTime
  const place = ranks[rank].indexOf(at.rank)
  const others = side === 'after' ? ranks[rank].slice(place + 1) : ranks[rank].slice(0, place)
  const sameRank: Where = { and: [{ [rank]: { equals: at.rank } }, inTime] }
  return others.length > 0 ? { or: [{ [rank]: { in: others } }, sameRank] } : sameRank
}

const turned = (path: string) => (path.startsWith('-') ? path.slice(1) : `-${path}`)

/** The order as Payload takes it; turned around for the page before a cursor. */
export function sortOf(sort: ColumnSort, isBackwards: boolean): string[] {
  const { time, rank, isRising } = orders[sort]
  // The database keeps priorities from low to urgent, and states from open to closed.
  const first = rank === 'priority' ? ['-priority'] : rank ? [rank] : []
  const paths = isRising ? [time, 'id'] : [...first, `-${time}`, '-id']
  return isBackwards ? paths.map(turned) : paths
}
