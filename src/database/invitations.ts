import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { AccountCollection } from './accountState'
import { drizzleOf, transactionOf } from './transaction'

/** That a mail with a link to come in goes out now, and how long the link lives. */
export async function keepInvitation(
  payload: Payload,
  collection: AccountCollection,
  id: string,
  until: Date,
): Promise<void> {
  await drizzleOf(payload).execute(sql`
    update ${sql.identifier(collection)}
    set invited_at = now(), invited_until = ${until.toISOString()} where id = ${id}`)
}

/** That somebody has come in, the first time alone. */
export async function keepAcceptance(
  req: PayloadRequest,
  collection: AccountCollection,
  id: string,
): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`
    update ${sql.identifier(collection)}
    set accepted_at = now() where id = ${id} and accepted_at is null`)
}
