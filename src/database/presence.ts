import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { presenceTimes, type Doing, type Present } from '@/src/domain/ticket/presence'
import { presenceChannel } from './live'
import { drizzleOf } from './transaction'

const holds = sql.raw(`interval '${presenceTimes.holds} milliseconds'`)

type Being = { ticket: string; staff: string }

/** Somebody is at a ticket, from now on for a moment. Open streams learn of it when it is news. */
export async function keepPresence(
  payload: Payload,
  { ticket, staff, doing }: Being & { doing: Doing },
): Promise<void> {
  await drizzleOf(payload).execute(sql`
    with known as (
      select doing from ticket_presence
      where ticket_id = ${ticket} and staff_id = ${staff} and seen_at > now() - ${holds}
    ), kept as (
      insert into ticket_presence (ticket_id, staff_id, doing, seen_at)
      values (${ticket}, ${staff}, ${doing}, now())
      on conflict (ticket_id, staff_id) do update set doing = excluded.doing, seen_at = now()
      returning doing
    )
    select pg_notify(${presenceChannel}, ${ticket}) from kept
    where not exists (select from known where known.doing = kept.doing)`)
}

export async function endPresence(payload: Payload, { ticket, staff }: Being): Promise<void> {
  await drizzleOf(payload).execute(sql`
    with gone as (
      delete from ticket_presence where ticket_id = ${ticket} and staff_id = ${staff} returning 1
    )
    select pg_notify(${presenceChannel}, ${ticket}) from gone`)
}

type Row = { ticket_id: string; staff_id: string; name: string; doing: Doing }

/** Who is where now, but for `staff` themselves; at one ticket, or at any. */
export async function readPresence(
  payload: Payload,
  { ticket, staff }: { ticket: string | null; staff: string },
): Promise<(Present & { ticket: string })[]> {
  const { rows } = await drizzleOf(payload).execute<Row>(sql`
    select p.ticket_id, p.staff_id, s.name, p.doing
    from ticket_presence p join staff s on s.id = p.staff_id
    where p.seen_at > now() - ${holds} and p.staff_id <> ${staff}
      and s.disabled is not true and s.role in ('admin', 'agent')
      and (${ticket}::uuid is null or p.ticket_id = ${ticket}::uuid)
    order by p.ticket_id, s.name limit 500`)
  return rows.map(({ ticket_id, staff_id, name, doing }) => ({
    ...{ ticket: ticket_id, id: staff_id, name, doing },
  }))
}

/** Where nobody has been for long. */
export async function forgetPresence(payload: Payload): Promise<void> {
  await drizzleOf(payload).execute(
    sql`delete from ticket_presence where seen_at < now() - interval '1 hour'`,
  )
}
