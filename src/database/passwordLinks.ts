import { createHash, randomBytes } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

type Collection = 'staff' | 'clients'

const tableOf = (payload: Payload, collection: Collection) => {
  const { tableNameMap } = payload.db as unknown as PostgresAdapter
  return sql.identifier(tableNameMap.get(collection) ?? collection)
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/**
 * Makes the key of a link and keeps its hash; an earlier link of the person ends. Null when there
 * is no such person or the account is disabled.
 */
export async function makePasswordLink(
  payload: Payload,
  collection: Collection,
  id: string,
  expiresAt: Date,
): Promise<string | null> {
  const token = randomBytes(32).toString('base64url')
  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rowCount } = await drizzle.execute(sql`
    update ${tableOf(payload, collection)}
    set reset_password_token = ${hashOf(token)}, reset_password_expiration = ${expiresAt.toISOString()}
    where id = ${id} and disabled is not true`)
  return rowCount === 1 ? token : null
}

/**
 * Uses a link up, inside the transaction of the request: of two who come with the same link, one
 * gets null. Null as well when it is too old or its person is disabled.
 */
export async function usePasswordLink(
  req: PayloadRequest,
  collection: Collection,
  token: string,
): Promise<{ id: string; email: string } | null> {
  const { sessions } = req.payload.db as unknown as PostgresAdapter
  const open = sessions[String(await req.transactionID)]
  if (!open) throw new Error('A link is used inside a transaction only.')
  const { rows } = await open.db.execute<{ id: string; email: string }>(sql`
    update ${tableOf(req.payload, collection)}
    set reset_password_token = null, reset_password_expiration = null
    where reset_password_token = ${hashOf(token)}
      and reset_password_expiration > now() and disabled is not true
    returning id, email`)
  return rows[0] ?? null
}
