import { slugs } from '@/src/slugs'
import type { Payload } from 'payload'

type Reading = { client: string; ticket: string; at: Date }

/** Notes when a client last looked at a ticket. Two pages open at once leave one row, the later. */
export async function markRead(payload: Payload, { client, ticket, at }: Reading): Promise<void> {
  const table = payload.db.tableNameMap.get(slugs.ticketReads) ?? 'ticket_reads'
  await payload.db.pool.query(
    `insert into "${table}" as marks (id, client_id, ticket_id, read_at)
     values (gen_random_uuid(), $1, $2, $3)
     on conflict (client_id, ticket_id)
     do update set read_at = greatest(marks.read_at, excluded.read_at), updated_at = now()`,
    [client, ticket, at.toISOString()],
  )
}
