import { createHmac, timingSafeEqual } from 'node:crypto'

import type { Payload } from 'payload'

import { groundDigest, openAccount, type AccountCollection } from './accountState'
import { drizzleOf } from './transaction'
import { isUuid } from '@/src/domain/ids'
import { mailChoices, type MailChoice } from '@/src/domain/mail/choices'
import { env } from '@/src/env'

/** What one click ends: a kind of mail, or the digest. */
export type Stoppable = MailChoice | 'digest'

export type Stop = { collection: AccountCollection; id: string; choice: Stoppable }

const sign = (text: string) =>
  createHmac('sha256', `unsubscribe ${env.PAYLOAD_SECRET}`).update(text).digest('base64url')

const isStop = (stop: unknown): stop is Stop => {
  const { collection, id, choice } = (stop ?? {}) as Partial<Stop>
  if (collection !== 'staff' && collection !== 'clients') return false
  const known: readonly string[] = [...mailChoices[collection], 'digest']
  return isUuid(id) && known.includes(String(choice))
}

/**
 * What lets whoever holds a mail end those like it, and nothing else. It stands on the account: one
 * that was disabled since gives no more rights.
 */
async function keyFor(payload: Payload, stop: Stop): Promise<string | null> {
  const account = await openAccount(drizzleOf(payload), stop.collection, stop.id)
  if (!account) return null
  const text = Buffer.from(JSON.stringify([stop.collection, stop.id, stop.choice])).toString(
    'base64url',
  )
  return `${text}.${sign(`${text}.${groundDigest('unsubscribe', account)}`)}`
}

/** What a key ends; null when it is none of ours, or what it stood on has changed. */
export async function stopOf(payload: Payload, key: string): Promise<Stop | null> {
  if (key.length > 400 || !/^[\w-]+\.[\w-]+$/.test(key)) return null
  let stop: unknown
  try {
    const parts: unknown = JSON.parse(
      Buffer.from(key.split('.')[0] ?? '', 'base64url').toString('utf8'),
    )
    if (!Array.isArray(parts)) return null
    const [collection, id, choice] = parts
    stop = { collection, id, choice }
  } catch {
    return null
  }
  if (!isStop(stop)) return null
  const expected = Buffer.from((await keyFor(payload, stop)) ?? '')
  const given = Buffer.from(key)
  return expected.length === given.length && timingSafeEqual(expected, given) ? stop : null
}

type Person = { collection: AccountCollection; id: string }

const linkWith = async (payload: Payload, person: Person, choice: Stoppable, path: string) => {
  const { collection, id } = person
  const key = await keyFor(payload, { collection, id, choice })
  return key ? `${env.APP_URL}${path}${key}` : undefined
}

/** Where a mail program posts its one click. */
export const unsubscribeLink = (payload: Payload, person: Person, choice: Stoppable) =>
  linkWith(payload, person, choice, '/api/desk/unsubscribe/')

/** The page that asks before it acts. */
export const stopPage = (payload: Payload, person: Person, choice: Stoppable) =>
  linkWith(payload, person, choice, '/unsubscribe/')
