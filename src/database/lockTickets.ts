import { slugs } from '@/src/slugs'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/**
 * Two changes to one ticket happen one after the other: the second waits here and then reads what
 * the first has left. Several are locked in the order of their ids, so that two who lock the same
 * ones never wait for each other. Without a transaction there is nothing to hold the lock, and none
 * is taken.
 */
export async function lockTickets(req: PayloadRequest, tickets: readonly string[]): Promise<void> {
  const id = await req.transactionID
  const { sessions } = req.payload.db as unknown as PostgresAdapter
  const transaction = id === undefined || id === null ? undefined : sessions[String(id)]
  const ids = sql.join(
    tickets.map((ticket) => sql`${ticket}::uuid`),
    sql`, `,
  )
  await transaction?.db.execute(
    sql`select 1 from ${sql.identifier(slugs.tickets)} where id in (${ids}) order by id for update`,
  )
}
