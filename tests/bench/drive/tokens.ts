import { createHash, createHmac } from 'node:crypto'
import type { Client, Staff } from '../data/people'
import { sessionOf } from '../data/fillPeople'

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The token that a sign-in would have given for the session that stands in the data set. */
export function tokenOf(person: Client | Staff, secret: string): string {
  const collection = 'role' in person ? 'staff' : 'clients'
  const exp = Math.floor(Date.now() / 1000) + 12 * 3600
  const { id, email } = person
  const key = createHash('sha256').update(secret).digest('hex').slice(0, 32)
  const signed = [
    part({ alg: 'HS256', authVersion: 1, typ: 'JWT' }),
    part({ id, collection, email, sid: sessionOf(person), iat: exp - 12 * 3600, exp }),
  ].join('.')
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}
