import { openTo, openOrganizations } from './openOrganizations'
import type { Access, PayloadRequest, Where } from 'payload'
import { asClient, isDeskWorker } from './people'

/**
 * One rule for tickets and for everything that carries its ticket's `client` and `organization`:
 * a client's own, and colleagues' where the organization is open to them.
 */
export async function ownOrShared(req: PayloadRequest): Promise<boolean | Where> {
  if (isDeskWorker(req.user)) return true
  const client = asClient(req.user)
  if (!client) return false

  const organizations = await openOrganizations(req, client)
  const own: Where = { client: { equals: client.id } }
  return organizations.length === 0 ? own : { or: [own, { organization: { in: organizations } }] }
}

/**
 * In the one condition that an index can follow, where it says the same: with "or", the database
 * reads thousands of rows to show a page of them.
 */
export const visibleTickets: Access = ({ req }) => {
  const client = asClient(req.user)
  const open = client ? openTo(client) : undefined
  const isOneCondition = open && open.organizations.length > 0 && !open.ownElsewhere
  return isOneCondition ? { organization: { in: [...open.organizations] } } : ownOrShared(req)
}
