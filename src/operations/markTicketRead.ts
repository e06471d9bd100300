import { asClient } from '@/access/people'
import { markRead } from '@/src/database/markRead'
import type { PayloadRequest } from 'payload'

/** A client looks at a ticket that was read as them; what is there by now counts as seen. */
export async function markTicketRead(req: PayloadRequest, ticket: string, at: Date): Promise<void> {
  const client = asClient(req.user)
  if (client) await markRead(req.payload, { client: client.id, ticket, at })
}
