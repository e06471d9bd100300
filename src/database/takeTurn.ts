import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

/**
 * Whoever does this one thing, named by its key, waits here until the one before is done. Ends with
 * the open transaction of the request, and throws without one.
 */
export async function takeTurn(req: PayloadRequest, key: string): Promise<void> {
  const id = await req.transactionID
  const { sessions } = req.payload.db as unknown as PostgresAdapter
  const open = id ? sessions[String(id)] : undefined
  if (!open) throw new Error('Turns are taken inside a transaction only.')
  await open.db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}
