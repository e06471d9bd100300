import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

type Stored = { disabled: boolean | null; hash: string | null }

/**
 * Payload keeps a person's sessions in one list that it reads, changes and writes back as a whole.
 * Whoever does so first takes this lock, so that no session of another sign-in gets lost. Null when
 * there is no such person.
 */
export async function lockPerson(
  req: PayloadRequest,
  collection: string,
  id: string,
): Promise<Stored | null> {
  const transaction = await req.transactionID
  const { sessions, tableNameMap } = req.payload.db as unknown as PostgresAdapter
  const open = transaction ? sessions[String(transaction)] : undefined
  if (!open) throw new Error('A person is locked inside a transaction only.')
  const table = sql.identifier(tableNameMap.get(collection) ?? collection)
  const { rows } = await open.db.execute<Stored>(
    sql`select disabled, hash from ${table} where id = ${id} for update`,
  )
  return rows[0] ?? null
}
