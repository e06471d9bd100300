import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { transactionOf } from './transaction'

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
