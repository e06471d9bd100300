import 'server-only'
import { cookies } from 'next/headers'
import { env } from '@/src/env'

/** Outlives the session, so that the sign-in page can tell a session that ended from none. */
const name = 'desk-signed-in'

/** Seconds. */
const age = 30 * 24 * 60 * 60

const secure = env.APP_URL.startsWith('https:')

export async function markSignedIn() {
  const jar = await cookies()
  jar.set(name, 'yes', { path: '/', httpOnly: true, sameSite: 'lax', maxAge: age, secure })
}

export async function unmarkSignedIn() {
  const jar = await cookies()
  jar.delete({ name, path: '/', secure })
}

export const wasSignedIn = async () => (await cookies()).has(name)
