import { holderOfLink } from '@/src/database/passwordLinks'
import type { Payload } from 'payload'

/** The address of the account whose password this link sets; null when it is used up or too old. */
export async function accountOfLink(
  payload: Payload,
  collection: 'staff' | 'clients',
  token: string,
): Promise<string | null> {
  return (await holderOfLink(payload, collection, token))?.email ?? null
}
