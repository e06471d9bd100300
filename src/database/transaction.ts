import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { fromDrizzle, type Db } from 'pg-boss'

/** Where statements are run: in a transaction or on a connection of their own. */
export type Executor = Pick<PostgresAdapter['drizzle'], 'execute'>

/**
 * The open transaction of a request: what is written in it is kept or lost together with the change
 * that the request makes. Throws without one, because writing outside of it would outlive a rollback.
 */
export async function transactionOf(req: PayloadRequest): Promise<Executor> {
  const id = await req.transactionID
  const { sessions } = req.payload.db as unknown as PostgresAdapter
  const transaction = id ? sessions[id]?.db : undefined
  if (!transaction) throw new Error('This must run inside the transaction of a change.')
  return transaction as unknown as Executor
}

/** The same, as the queue takes it. */
export async function executorOf(req: PayloadRequest): Promise<Db> {
  return fromDrizzle(await transactionOf(req), sql)
}
