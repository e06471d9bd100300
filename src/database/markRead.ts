import { slugs } from '@/src/slugs'
import type { Payload } from 'payload'

type Reader = { collection: 'clients' | 'staff'; id: string }
type Reading = { reader: Reader; ticket: string; at: Date }

const columns = { clients: 'client_id', staff: 'staff_id' } as const

/** Notes when somebody last looked at a ticket. Two pages open at once leave one row, the later. */
export async function markRead(payload: Payload, { reader, ticket, at }: Reading): Promise<void> {
  const table = payload.db.tableNameMap.get(slugs.ticketReads) ?? 'ticket_reads'
  const column = columns[reader.collection]
  await payload.db.pool.query(
    `insert into "${table}" as marks (id, ${column}, ticket_id, read_at)
     values (gen_random_uuid(), $1, $2, $3)
     on conflict (${column}, ticket_id)
     do update set read_at = excluded.read_at, updated_at = now()
     where marks.read_at < excluded.read_at`,
    [reader.id, ticket, at.toISOString()],
  )
}

/** Until when somebody of the team has read a ticket; null when they never had it before them. */
export async function readByStaffAt(
  payload: Payload,
  staff: string,
  ticket: string,
): Promise<Date | null> {
  const table = payload.db.tableNameMap.get(slugs.ticketReads) ?? 'ticket_reads'
  const { rows } = await payload.db.pool.query<{ read_at: Date }>(
    `select read_at from "${table}" where staff_id = $1 and ticket_id = $2`,
    [staff, ticket],
  )
  return rows[0]?.read_at ?? null
}
