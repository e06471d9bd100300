import { payloadCookie } from '@/src/sessionCookie'
import { verifiedToken } from '@/src/session/verifiedToken'

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
  const session = await verifiedToken(token)
  return session && `${session.collection} ${session.id}`
}
