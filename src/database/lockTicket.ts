import { slugs } from '@/src/slugs'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/**
 * Two changes to one ticket happen one after the other: the second waits here and then reads what
 * the first has left. Without a transaction there is nothing to hold the lock, and none is taken.
 */
export async function lockTicket(req: PayloadRequest, ticket: string): Promise<void> {
  const id = await req.transactionID
  const { sessions } = req.payload.db as unknown as PostgresAdapter
  const transaction = id === undefined || id === null ? undefined : sessions[String(id)]
  await transaction?.db.execute(
    sql`select 1 from ${sql.identifier(slugs.tickets)} where id = ${ticket} for update`,
  )
}
