import { sql } from '@payloadcms/db-postgres'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction'

/** One use more of a canned reply, in the transaction of the message that uses it. */
export async function countUse(req: PayloadRequest, id: string, at: Date): Promise<void> {
  const db = await transactionOf(req)
  const table = req.payload.db.tableNameMap.get(slugs.cannedReplies) ?? 'canned_replies'
  await db.execute(sql`
    update ${sql.identifier(table)}
    set used_count = coalesce(used_count, 0) + 1, last_used_at = ${at.toISOString()}
    where id = ${id}::uuid`)
}
