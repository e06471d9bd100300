import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { drizzleOf } from './transaction'

type Reading = { staff: string; ticket: string }

/** Notes when somebody of the team last had a ticket before them. Of two pages the later counts. */
export async function markReadByStaff(
  payload: Payload,
  { staff, ticket, at }: Reading & { at: Date },
): Promise<void> {
  await drizzleOf(payload).execute(sql`
    insert into staff_reads as marks (staff_id, ticket_id, read_at)
    values (${staff}, ${ticket}, ${at.toISOString()})
    on conflict (staff_id, ticket_id)
    do update set read_at = excluded.read_at where marks.read_at < excluded.read_at`)
}

/** Until when somebody of the team has read a ticket; null when they never had it before them. */
export async function readByStaffAt(
  payload: Payload,
  { staff, ticket }: Reading,
): Promise<Date | null> {
  const { rows } = await drizzleOf(payload).execute<{ read_at: string }>(sql`
    select read_at from staff_reads where staff_id = ${staff} and ticket_id = ${ticket}`)
  return rows[0] ? new Date(rows[0].read_at) : null
}
