import { createHash } from 'node:crypto'

import { jwtVerify } from 'jose'

import { env } from '@/src/env'

export type Session = {
  id: string
  collection: string
  /** The id of the session itself. */
  sid: string
  /** Seconds since 1970. */
  exp: number
}

let key: Uint8Array | undefined

/** Payload signs with this digest of the secret. */
const signingKey = () =>
  (key ??= new TextEncoder().encode(
    createHash('sha256').update(env.PAYLOAD_SECRET).digest('hex').slice(0, 32),
  ))

/** A signature stays right: what is known of a token is looked up until it expires. */
const verified = new Map<string, Session>()
const kept = 10_000

function keep(token: string, session: Session): Session {
  const [oldest] = verified.size >= kept ? verified.keys() : []
  if (oldest !== undefined) verified.delete(oldest)
  verified.set(token, session)
  return session
}

async function verify(token: string): Promise<Session | null> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, signingKey(), {
      algorithms: ['HS256'],
    })
    const { id, collection, sid, exp } = payload
    if (protectedHeader.authVersion !== 1 || typeof exp !== 'number') return null
    if (![id, collection, sid].every((part) => typeof part === 'string')) return null
    return keep(token, { id, collection, sid, exp } as Session)
  } catch {
    return null
  }
}

/**
 * What a token says, told without the database: whether its session still stands is another
 * question. Null when the desk did not sign it or it has expired.
 */
export async function verifiedToken(token: string): Promise<Session | null> {
  const known = verified.get(token) ?? (await verify(token))
  return known && known.exp * 1000 > Date.now() ? known : null
}
