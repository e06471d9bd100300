import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { presenceTimes, type Doing, type Present, type Turn } from '@/src/domain/ticket/presence'
import { presenceChannel } from './live'
import { drizzleOf } from './transaction'

const holds = sql.raw(`interval '${presenceTimes.holds} milliseconds'`)

type Being = { ticket: string; staff: string; turn?: Turn }

const known = ({ ticket, staff }: Being) => sql`
  select doing from ticket_presence
  where ticket_id = ${ticket} and staff_id = ${staff} and seen_at > now() - ${holds} and not has_left`

/** What a page says is kept unless a later word of the same page was there before it. */
const kept = ({ ticket, staff, turn }: Being, doing: Doing, hasLeft: boolean) => sql`
  insert into ticket_presence as p (ticket_id, staff_id, doing, seen_at, visit, turn, has_left)
  values (${ticket}, ${staff}, ${doing}, now(), ${turn?.visit ?? null}, ${turn?.turn ?? 0}, ${hasLeft})
  on conflict (ticket_id, staff_id) do update set doing = excluded.doing, seen_at = now(),
    visit = excluded.visit, turn = excluded.turn, has_left = excluded.has_left
  where (p.visit = excluded.visit and p.turn > excluded.turn) is not true
  returning doing`

/** Somebody is at a ticket, from now on for a moment. Open streams learn of it when it is news. */
export async function keepPresence(
  payload: Payload,
  { doing, ...being }: Being & { doing: Doing },
): Promise<void> {
  await drizzleOf(payload).execute(sql`
    with known as (${known(being)}), kept as (${kept(being, doing, false)})
    select pg_notify(${presenceChannel}, ${being.ticket}) from kept
    where not exists (select from known where known.doing = kept.doing)`)
}

/** That a page has left is kept as well: a word of it may still be on its way. */
export async function endPresence(payload: Payload, being: Being): Promise<void> {
  await drizzleOf(payload).execute(sql`
    with known as (${known(being)}), gone as (${kept(being, 'looking', true)})
    select pg_notify(${presenceChannel}, ${being.ticket}) from gone, known`)
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
    where p.seen_at > now() - ${holds} and not p.has_left and p.staff_id <> ${staff}
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
