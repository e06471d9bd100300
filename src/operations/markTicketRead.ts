import { asClient, asStaff } from '@/access/people'
import { markRead } from '@/src/database/markRead'
import type { PayloadRequest } from 'payload'

/**
 * Somebody looks at a ticket that was read as them; what was there by then counts as seen, and
 * nothing that is yet to come. Gives back the moment.
 */
export async function markTicketRead(
  req: PayloadRequest,
  ticket: string,
  until: Date,
): Promise<Date> {
  const reader = asClient(req.user) ?? asStaff(req.user)
  const at = new Date(Math.min(until.getTime(), Date.now()))
  if (reader) await markRead(req.payload, { reader, ticket, at })
  return at
}
