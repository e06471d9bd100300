import { asClient } from '@/access/people'
import { markRead } from '@/src/database/markRead'
import type { PayloadRequest } from 'payload'

/**
 * A client looks at a ticket that was read as them; what was there by then counts as seen, and
 * nothing that is yet to come. Gives back the moment.
 */
export async function markTicketRead(
  req: PayloadRequest,
  ticket: string,
  until: Date,
): Promise<Date> {
  const client = asClient(req.user)
  const at = new Date(Math.min(until.getTime(), Date.now()))
  if (client) await markRead(req.payload, { client: client.id, ticket, at })
  return at
}
