import { createHash } from 'node:crypto'

import { jwtVerify } from 'jose'

import { env } from '@/src/env'
import { payloadCookie } from '@/src/sessionCookie'

let key: Uint8Array | undefined

/** Payload signs with this digest of the secret. */
const signingKey = () =>
  (key ??= new TextEncoder().encode(
    createHash('sha256').update(env.PAYLOAD_SECRET).digest('hex').slice(0, 32),
  ))

function tokenIn(headers: Headers): string | undefined {
  const named = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  return (
    named ?? new RegExp(`(?:^|; *)${payloadCookie}=([^;]+)`).exec(headers.get('cookie') ?? '')?.[1]
  )
}

/**
 * Whose token a request carries, told without the database: good to count by, not to let anybody in.
 * Null without a token, or with one that the desk did not sign or that has expired.
 */
export async function personOf(headers: Headers): Promise<string | null> {
  const token = tokenIn(headers)
  if (!token) return null
  try {
    const { payload } = await jwtVerify(token, signingKey(), { algorithms: ['HS256'] })
    return `${String(payload.collection)} ${String(payload.id)}`
  } catch {
    return null
  }
}
