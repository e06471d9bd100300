'use server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, logoutOperation } from 'payload'
import { paths } from '@/src/portal/paths'
import { readSession } from '@/src/portal/viewer'
import { slugs } from '@/src/slugs'

/** Ends this session in the database and in the browser. */
export async function signOut() {
  const { payload, client: user } = await readSession()
  if (user) {
    const req = await createLocalReq({ user }, payload)
    await logoutOperation({ collection: payload.collections[slugs.clients], req })
    const jar = await cookies()
    jar.delete(`${payload.config.cookiePrefix}-token`)
  }
  redirect(paths.signIn({ done: 'signed-out' }))
}
