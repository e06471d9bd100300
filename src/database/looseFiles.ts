import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { drizzleOf, transactionOf } from './transaction'

/**
 * The keys of stored bytes that no row of an attachment stands for: marked before the first byte is
 * stored, taken off the list in the transaction that makes the row, put on it again in the one that
 * deletes it. So whatever breaks in between, a sweep finds the bytes. A migration makes the table.
 */
export const looseFiles = 'loose_files'

const table = sql.identifier(looseFiles)

/** Outside of any transaction: the mark must outlive a rollback. */
export async function markLoose(payload: Payload, key: string): Promise<void> {
  await drizzleOf(payload).execute(sql`insert into ${table} (key) values (${key})`)
}

/** Bytes of a row that is being deleted; they need not wait for an upload that is under way. */
export async function markLooseWithRow(req: PayloadRequest, keys: readonly string[]) {
  const transaction = await transactionOf(req)
  for (const key of keys) {
    await transaction.execute(sql`
      insert into ${table} (key, since) values (${key}, '-infinity')
      on conflict (key) do update set since = excluded.since`)
  }
}

/** From here on the row stands for the bytes. False when the sweep has already given them up. */
export async function keepLoose(req: PayloadRequest, key: string): Promise<boolean> {
  const transaction = await transactionOf(req)
  const { rowCount } = await transaction.execute(sql`
    delete from ${table} where key = ${key} and not erasing`)
  return rowCount === 1
}

/**
 * Takes a key so that nobody can keep it any more. False when a row stands for it, or when it is
 * younger than `before`.
 */
export async function takeLoose(payload: Payload, key: string, before: Date | null) {
  const age = before ? sql`and since < ${before.toISOString()}` : sql``
  const { rowCount } = await drizzleOf(payload).execute(sql`
    update ${table} set erasing = true where key = ${key} ${age}`)
  return rowCount === 1
}

/** The bytes are gone. */
export async function forgetLoose(payload: Payload, key: string): Promise<void> {
  await drizzleOf(payload).execute(sql`delete from ${table} where key = ${key} and erasing`)
}

/** The oldest first. */
export async function listLoose(payload: Payload, before: Date, limit: number): Promise<string[]> {
  const { rows } = await drizzleOf(payload).execute<{ key: string }>(sql`
    select key from ${table} where erasing or since < ${before.toISOString()}
    order by since limit ${limit}`)
  return rows.map(({ key }) => key)
}
