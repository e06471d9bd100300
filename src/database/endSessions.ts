import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import type { AccountCollection } from './accountState'
import { transactionOf } from './transaction'

/** Ends the sessions of a person, but for one where that is named. */
export async function endSessions(
  req: PayloadRequest,
  collection: AccountCollection,
  id: string,
  but: string | null,
): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    delete from ${sql.identifier(`${collection}_sessions`)}
    where _parent_id = ${id} and id is distinct from ${but}`)
}
