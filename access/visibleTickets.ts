import { knownOpenness, openOrganizations } from './openOrganizations'
import type { Access, PayloadRequest, Where } from 'payload'
import { asClient, isDeskWorker } from './people'

/**
 * One rule for tickets and for everything that carries its ticket's `client` and `organization`: a
 * client's own, colleagues' where the organization is open to them, and those they were added to.
 * `ticket` is the column that names the ticket.
 */
export async function ownOrShared(
  req: PayloadRequest,
  ticket: 'id' | 'ticket',
): Promise<boolean | Where> {
  if (isDeskWorker(req.user)) return true
  const client = asClient(req.user)
  if (!client) return false

  const { organizations, followed } = await openOrganizations(req, client)
  const own: Where = { client: { equals: client.id } }
  const others: Where[] = [
    ...(organizations.length > 0 ? [{ organization: { in: [...organizations] } }] : []),
    ...(followed.length > 0 ? [{ [ticket]: { in: [...followed] } }] : []),
  ]
  return others.length === 0 ? own : { or: [own, ...others] }
}

/**
 * In the one condition that an index can follow, where it says the same: with "or", the database
 * reads thousands of rows to show a page of them.
 */
export const visibleTickets: Access = ({ req }) => {
  const client = asClient(req.user)
  const open = client ? knownOpenness(client) : undefined
  const hasOthers = open && (open.ownElsewhere || open.followed.length > 0)
  const isOneCondition = open && open.organizations.length > 0 && !hasOthers
  return isOneCondition ? { organization: { in: [...open.organizations] } } : ownOrShared(req, 'id')
}
