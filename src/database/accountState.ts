import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { groundOf, type AccountState, type Right } from '@/src/domain/account/ground'
import type { Executor } from './transaction'

export type AccountCollection = 'staff' | 'clients'

type Row = {
  email: string
  salt: string | null
  disabled: boolean | null
  times_disabled: string | null
}

/** Null when there is no such account. */
export async function accountState(
  db: Executor,
  collection: AccountCollection,
  id: string,
): Promise<(AccountState & { disabled: boolean }) | null> {
  const { rows } = await db.execute<Row>(sql`
    select email, salt, disabled, times_disabled from ${sql.identifier(collection)} where id = ${id}`)
  const [row] = rows
  if (!row) return null
  const { email, salt, disabled, times_disabled: times } = row
  return { collection, id, email, salt, disabled: disabled === true, timesDisabled: Number(times) }
}

/** Null as well when it is disabled: no right stands on it. */
export async function openAccount(db: Executor, collection: AccountCollection, id: string) {
  const account = await accountState(db, collection, id)
  return account?.disabled ? null : account
}

/** The ground as it is kept with a right: it tells nothing of the account. */
export const groundDigest = (right: Right, account: AccountState): string =>
  createHash('sha256').update(groundOf(right, account)).digest('hex')
