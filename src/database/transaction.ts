import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { fromDrizzle, type Db } from 'pg-boss'

/**
 * Runs SQL inside the open transaction of a request: what it writes is kept or lost together with
 * the change that the request makes. Throws when the request has no open transaction, because
 * writing outside of it would outlive a rollback.
 */
export async function executorOf(req: PayloadRequest): Promise<Db> {
  const id = await req.transactionID
  const { sessions } = req.payload.db as unknown as PostgresAdapter
  const transaction = id ? sessions[id]?.db : undefined
  if (!transaction) throw new Error('This must run inside the transaction of a change.')
  return fromDrizzle(transaction, sql)
}
