import type { PayloadRequest, Payload } from 'payload'
import { drizzleOf, executorOf } from './transaction'
import { sql } from '@payloadcms/db-postgres'

/** Something was told; what it is stands in the table. */
export const eventChannel = 'desk_events'
/** The rights or the session of somebody have changed. */
export const personChannel = 'desk_people'

/** Somebody of the team came to a ticket or left it; which one it is comes along. */
export const presenceChannel = 'desk_presence'

export const everybody = 'everybody'

/**
 * Lets open streams have this event, when the transaction of the request is committed and not
 * before. The database gives it its place among all told events at the commit.
 */
export async function tellEvent(req: PayloadRequest, event: string): Promise<void> {
  const db = await executorOf(req)
  await db.executeSql(
    `with told as (insert into live_events (event_id) values ($1))
     select pg_notify('${eventChannel}', '')`,
    [event],
  )
}

/** Lets all processes look again at the streams of one person, or of `everybody`. */
export async function tellRights(req: PayloadRequest, person: string): Promise<void> {
  const db = await executorOf(req)
  await db.executeSql(`select pg_notify('${personChannel}', $1)`, [person])
}

/** What a stream may tell of an event, and the columns that decide who hears it. */
export type LiveRow = {
  id: string
  ticket: string
  kind: string
  message: string | null
  client: string
  organization: string
  isInternal: boolean
  /** Its place among all told events, in the order of their commits. */
  position: number
  /** ISO 8601: when it was told. */
  at: string
}

export type Query = (
  text: string,
  values?: unknown[],
) => Promise<{ rows: Record<string, unknown>[] }>

const told = `
  select e.id, e.ticket_id as ticket, e.kind, e.message_id as message, e.client_id as client,
    e.organization_id as organization, e.is_internal as "isInternal", l.position::float8 as position,
    to_char(l.told_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
  from live_events l join ticket_events e on e.id = l.event_id`

type Span = { after: number; upTo?: number; ticket?: string; limit: number }

/** In the order of their commits. */
export async function rowsBetween(query: Query, span: Span): Promise<LiveRow[]> {
  const { rows } = await query(
    `${told}
     where l.position > $1 and ($2::bigint is null or l.position <= $2)
       and ($3::uuid is null or e.ticket_id = $3)
     order by l.position limit $4`,
    [span.after, span.upTo ?? null, span.ticket ?? null, span.limit],
  )
  return rows as unknown as LiveRow[]
}

export async function rowOfEvent(query: Query, event: string): Promise<LiveRow | null> {
  const { rows } = await query(`${told} where l.event_id = $1`, [event])
  return (rows[0] as unknown as LiveRow | undefined) ?? null
}

/** The place before everything that was told at that moment or later. */
export async function positionBefore(query: Query, moment: Date): Promise<number> {
  const { rows } = await query(
    `select coalesce(
       (select position - 1 from live_events where told_at >= $1 order by told_at limit 1),
       (select max(position) from live_events), 0)::float8 as position`,
    [moment.toISOString()],
  )
  return Number(rows[0]?.position)
}

/** The last place that was given. */
export async function lastPosition(query: Query): Promise<number> {
  const { rows } = await query(
    'select coalesce(max(position), 0)::float8 as position from live_events',
  )
  return Number(rows[0]?.position)
}

/** Nobody goes on from events that were told before this; the history keeps them all. */
export async function forgetLiveEvents(payload: Payload, before: Date): Promise<void> {
  await drizzleOf(payload).execute(
    sql`delete from live_events where told_at < ${before.toISOString()}`,
  )
}
