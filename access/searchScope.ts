import type { Scope } from '@/src/domain/search/registered'
import type { PayloadRequest } from 'payload'
import { openOrganizations } from './openOrganizations'
import { asClient, isDeskWorker } from './people'

/** Whose tickets somebody finds and learns from: all of them, their own and their organizations', none. */
export async function searchScope(req: PayloadRequest): Promise<Scope | null> {
  if (isDeskWorker(req.user)) return 'staff'
  const client = asClient(req.user)
  return client && { client: client.id, ...(await openOrganizations(req, client)) }
}
