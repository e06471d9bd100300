'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, logoutOperation } from 'payload'
import { env } from '@/src/env'
import { sessionCookie } from '@/src/session/sessionCookie'
import { paths } from '@/src/portal/paths'
import { unmarkSignedIn } from '@/src/portal/signedInMark'
import { readSession } from '@/src/portal/viewer'
import { slugs } from '@/src/slugs'

/** Ends this session in the database and in the browser. */
export async function signOut() {
  const { payload, client: user } = await readSession()
  if (user) {
    const req = await createLocalReq({ user }, payload)
    await logoutOperation({ collection: payload.collections[slugs.clients], req })
    const jar = await cookies()
    // Without `secure` browsers keep a cookie of the name it has over https.
    const secure = env.APP_URL.startsWith('https:')
    jar.delete({ name: sessionCookie(env.APP_URL), path: '/', secure })
  }
  await unmarkSignedIn()
  redirect(paths.signIn({ done: 'signed-out' }))
}
