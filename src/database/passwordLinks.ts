import { createHash, randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import type { AccountState } from '@/src/domain/account/ground'
import { openAccount, groundDigest, type AccountCollection } from './accountState'
import { keepInvitation } from './invitations'
import { drizzleOf, lockPerson, transactionOf, type Executor } from './transaction'

/**
 * The links that let somebody set a password, each with a digest of its key and one of the ground it
 * stands on. A migration makes the table.
 */
export const passwordLinks = 'password_links'

export type LinkKind = 'reset' | 'invitation'

const table = sql.identifier(passwordLinks)
const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')

type Asked = {
  kind: LinkKind
  collection: AccountCollection
  id: string
  expiresAt: Date
}

/**
 * Makes the key of a link. Links that were made before live on beside it, an invitation among them;
 * all of them end together as soon as one is used. Null when nobody may have one.
 */
export async function makePasswordLink(payload: Payload, asked: Asked): Promise<string | null> {
  const { kind, collection, id, expiresAt } = asked
  const db = drizzleOf(payload)
  const account = await openAccount(db, collection, id)
  if (!account) return null
  const token = randomBytes(32).toString('base64url')
  const ground = groundDigest('passwordLink', account)
  await db.execute(sql`
    with dead as (
      delete from ${table} where collection = ${collection} and person_id = ${id}
        and (ground <> ${ground} or expires_at <= now()))
    insert into ${table} (token_hash, kind, collection, person_id, ground, expires_at)
    values (${digestOf(token)}, ${kind}, ${collection}, ${id}, ${ground}, ${expiresAt.toISOString()})`)
  if (kind === 'invitation') await keepInvitation(payload, collection, id, expiresAt)
  return token
}

type Link = { person_id: string; ground: string }

async function holderOf(db: Executor, collection: AccountCollection, link: Link | undefined) {
  const account = link ? await openAccount(db, collection, link.person_id) : null
  return account && groundDigest('passwordLink', account) === link?.ground ? account : null
}

/** Whose password this link sets; null when it sets nobody's, or no more. */
export async function holderOfLink(
  payload: Payload,
  collection: AccountCollection,
  token: string,
): Promise<AccountState | null> {
  const db = drizzleOf(payload)
  const { rows } = await db.execute<Link>(sql`
    select person_id, ground from ${table} where token_hash = ${digestOf(token)}
      and collection = ${collection} and expires_at > now()`)
  return holderOf(db, collection, rows[0])
}

/**
 * Uses a link up, inside the transaction of the request: of two who come with the same link, one
 * gets null. Null as well when it is too old or what it stood on has changed.
 */
export async function usePasswordLink(
  req: PayloadRequest,
  collection: AccountCollection,
  token: string,
): Promise<AccountState | null> {
  const db = await transactionOf(req)
  const { rows } = await db.execute<Link>(sql`
    delete from ${table} where token_hash = ${digestOf(token)}
      and collection = ${collection} and expires_at > now()
    returning person_id, ground`)
  const [link] = rows
  // Of two who come with two links of one person, the second sees what the first has changed.
  if (link) await lockPerson(req, collection, link.person_id)
  return holderOf(db, collection, link)
}

/** Whether an invitation that was mailed to this account, as it was then, still waits to be used. */
export async function isInvited(req: PayloadRequest, account: AccountState): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select 1 from ${table} where collection = ${account.collection} and person_id = ${account.id}
      and kind = 'invitation' and expires_at > now()
      and ground = ${groundDigest('passwordLink', account)} limit 1`)
  return rows.length > 0
}
