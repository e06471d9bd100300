import 'server-only'
import { cache } from 'react'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { createLocalReq, executeAuthStrategies, getPayload } from 'payload'
import config from '@payload-config'
import { asClient, asStaff } from '@/access/people'
import { paths } from './paths'

/**
 * Whose session the browser holds, once per request. Throws when that cannot be looked up. Only the cookie is handed on: where a form
 * comes from is checked by Next before any action runs, and a page only reads. Payload's own check
 * would take a person who follows a link from a mail for a stranger.
 */
export const readSession = cache(async () => {
  const payload = await getPayload({ config })
  const cookie = (await headers()).get('cookie') ?? ''
  // Not `payload.auth`, which also works out what the person may do with every field there is.
  const { user } = await executeAuthStrategies({
    headers: new Headers({ cookie, 'sec-fetch-site': 'same-origin' }),
    payload,
  })
  return { payload, client: asClient(user), staff: asStaff(user) }
})

/**
 * The same, or null where it cannot be looked up because the database is away: for what can be said
 * without it. Everything else lets `readSession` throw, for that is not to be signed out.
 */
export const readSessionIfKnown = () => readSession().catch(() => null)

/** The signed-in client, or null. A session of staff is none in the portal. */
export const readViewer = cache(async () => (await readSession()).client)

/** The signed-in client; anybody else is sent to the sign-in page and comes back afterwards. */
export async function requireViewer(comeBackTo: string) {
  const viewer = await readViewer()
  if (!viewer) redirect(paths.signIn({ next: comeBackTo }))
  return viewer
}

/** What the Local API needs to read as this person, and only as this person. */
export const readAs = cache(async () => {
  const { payload, client: user } = await readSession()
  if (!user) redirect(paths.signIn())
  const req = await createLocalReq({ user, req: { headers: await headers() } }, payload)
  return { payload, asPerson: { user, req } }
})

/** The same for pages that everybody may open: as the signed-in client, else as a visitor. */
export const readAsReader = cache(async () => {
  const { payload, client: user } = await readSession()
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  return { payload, asPerson: { user, req } }
})

/** As a visitor, whoever is signed in: for what is the same for everybody. */
export const readAsVisitor = cache(async () => {
  const payload = await getPayload({ config })
  return createLocalReq({}, payload)
})
