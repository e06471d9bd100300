import 'server-only'
import type { Payload, PayloadRequest } from 'payload'
import type { Client } from '@/src/payload-types'
import { slugs } from '@/src/slugs'

type Acting = { payload: Payload; req: PayloadRequest }
type Change = Partial<Pick<Client, 'name' | 'language' | 'timeZone' | 'theme' | 'mailChoices'>>

/** Changes the account of whoever acts, as that person. */
export async function updateAccount({ payload, req }: Acting, data: Change) {
  const { user } = req
  if (!user) throw new Error('Nobody is signed in.')
  await payload.update({
    collection: slugs.clients,
    id: user.id,
    data,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
}
