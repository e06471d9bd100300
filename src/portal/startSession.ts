import 'server-only'
import { cookies } from 'next/headers'
import { generatePayloadCookie, type Payload } from 'payload'
import { env } from '@/src/env'
import { sessionCookie } from '@/src/session/sessionCookie'
import { slugs } from '@/src/slugs'

/** Hands the browser the cookie of a session that a sign-in has made. */
export async function startSession(payload: Payload, token: string) {
  const { auth } = payload.collections[slugs.clients].config
  const cookie = generatePayloadCookie({
    collectionAuthConfig: auth,
    cookiePrefix: payload.config.cookiePrefix,
    returnCookieAsObject: true,
    token,
  })
  const jar = await cookies()
  jar.set(sessionCookie(env.APP_URL), token, {
    path: '/',
    domain: auth.cookies.domain,
    expires: cookie.expires ? new Date(cookie.expires) : undefined,
    httpOnly: true,
    sameSite: 'lax',
    secure: auth.cookies.secure ?? false,
  })
}
