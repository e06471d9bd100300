import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import {
  type Payload,
  type PayloadRequest,
  commitTransaction,
  initTransaction,
  killTransaction,
} from 'payload'
import { fromDrizzle, type Db } from 'pg-boss'
import { slugs } from '@/src/slugs'
import { idList } from './ids'

/** Where statements are run: in a transaction or on a connection of their own. */
export type Executor = Pick<PostgresAdapter['drizzle'], 'execute'>

/** Outside of any transaction: each statement on a connection of its own. */
export const drizzleOf = (payload: Payload): Executor =>
  (payload.db as unknown as PostgresAdapter).drizzle

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

/** For reads alone: within the request's transaction where it has one, so that none takes two connections. */
export async function readsOf({
  payload,
  transactionID,
}: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Executor> {
  const { sessions, drizzle } = payload.db as unknown as PostgresAdapter
  return (sessions[String(await transactionID)]?.db as unknown as Executor | undefined) ?? drizzle
}

/** All of the work or nothing of it; within an open transaction, together with that one. */
export async function inOneTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

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
  await transaction?.db.execute(
    sql`select 1 from ${sql.identifier(slugs.tickets)} where id in (${idList(tickets)})
      order by id for update`,
  )
}

type Stored = { disabled: boolean | null; email: string; hash: string | null; salt: string | null }

/**
 * Payload keeps a person's sessions in one list that it reads, changes and writes back as a whole.
 * Whoever does so first takes this lock, so that no session of another sign-in gets lost. Rows that
 * name the person, such as those of the audit, need not wait for it. Null when there is no such
 * person. Throws outside of a transaction.
 */
export async function lockPerson(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Stored | null> {
  const db = await transactionOf(req)
  const { rows } = await db.execute<Stored>(
    sql`select disabled, email, hash, salt from ${sql.identifier(collection)} where id = ${id} for no key update`,
  )
  return rows[0] ?? null
}

/**
 * Whoever does this one thing, named by its key, waits here until the one before is done. Ends with
 * the open transaction of the request, and throws without one.
 */
export async function takeTurn(req: PayloadRequest, key: string): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`)
}
