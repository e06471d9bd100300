import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './transaction'

/** What stands there; until the end of the transaction nobody else changes it. */
export async function lockTeamNotes(
  req: PayloadRequest,
  collection: 'clients' | 'organizations',
  id: string,
): Promise<string> {
  const db = await transactionOf(req)
  const { rows } = await db.execute<{ team_notes: string | null }>(sql`
    select team_notes from ${sql.identifier(collection)} where id = ${id} for update`)
  return rows[0]?.team_notes ?? ''
}
