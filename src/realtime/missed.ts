import {
  lastPosition,
  type LiveRow,
  positionBefore,
  type Query,
  rowOfEvent,
  rowsBetween,
} from '@/src/database/live'
import type { StreamCursor } from '@/src/domain/streamCursor'
import type { CallerRule } from './callerRule'
import { toldOf } from './frames'
import { day } from '@/src/domain/time/durations'

type Asked = {
  query: Query
  cursor: StreamCursor
  /** Everything after this place comes live. */
  upTo: number
  rule: CallerRule
  ticket?: string
  now: Date
}

const page = 500
const mostPages = 4
/** Milliseconds. Clocks of servers differ a little: told twice is better than never. */
const overlap = 10_000
const longest = day

async function placeOf({ query, cursor, rule, now }: Asked): Promise<number | null> {
  if ('since' in cursor) {
    const age = now.getTime() - cursor.since.getTime()
    return age > longest ? null : positionBefore(query, new Date(cursor.since.getTime() - overlap))
  }
  const row = await rowOfEvent(query, cursor.after)
  // One that the caller may not hear of is as good as none: nobody can try whether it exists.
  return row && rule(row) ? row.position : null
}

/** What the caller has missed, in order; null when that is too much or cannot be told. */
export async function missed(asked: Asked): Promise<LiveRow[] | null> {
  const { query, upTo, rule, ticket } = asked
  let after = await placeOf(asked)
  if (after === null) return null
  const heard: LiveRow[] = []
  for (let pages = 0; pages < mostPages; pages++) {
    const rows = await rowsBetween(query, { after, upTo, ticket, limit: page })
    heard.push(...rows.filter(rule))
    const last = rows.at(-1)
    if (!last || rows.length < page) return heard
    after = last.position
  }
  return null
}

type AskedSince = { query: Query; rule: CallerRule; cursor: StreamCursor | null; ticket?: string }

/** The same as a stream tells, at once: for whoever cannot keep one open. */
export async function eventsSince({ query, rule, cursor, ticket }: AskedSince): Promise<Response> {
  const now = new Date()
  const upTo = await lastPosition(query)
  const rows = cursor ? await missed({ query, cursor, upTo, rule, ticket, now }) : []
  return Response.json({
    events: (rows ?? []).map(toldOf),
    isReset: rows === null,
    at: now.toISOString(),
  })
}
