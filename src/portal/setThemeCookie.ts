import 'server-only'

import { env } from '@/src/env'
import { cookies } from 'next/headers'
import { type Look, lookCookie, writtenLook } from './themeCookie'

/** Seconds. */
const age = 365 * 24 * 60 * 60

/** Tells the browser how this person likes the portal, for the next time before sign-in. */
export async function setThemeCookie(look: Look) {
  const jar = await cookies()
  jar.set(lookCookie, writtenLook(look), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    maxAge: age,
    secure: env.APP_URL.startsWith('https:'),
  })
}
