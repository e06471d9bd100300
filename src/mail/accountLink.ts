import { makePasswordLink } from '@/src/database/passwordLinks'
import type { Payload } from 'payload'
import { hour, week } from '@/src/domain/time/durations'

/** Milliseconds. */
const linkLife = { reset: hour, invitation: week }

type Wish = {
  kind: keyof typeof linkLife
  collection: 'staff' | 'clients'
  id: string
  appUrl: string
  now: Date
}

/** A new link under the configured address, whatever address the request came to. */
export async function accountLink(payload: Payload, wish: Wish): Promise<string | null> {
  const { kind, collection, id, appUrl, now } = wish
  const expiresAt = new Date(now.getTime() + linkLife[kind])
  const token = await makePasswordLink(payload, { kind, collection, id, expiresAt })
  if (!token) return null
  if (collection === 'staff') return `${appUrl}/admin/reset/${token}`
  // Whoever comes for the first time is shown around.
  return `${appUrl}/set-password/${token}${kind === 'invitation' ? '?first=yes' : ''}`
}
