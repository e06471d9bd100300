import { continuation } from '@/hooks/tickets/continuedIn'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

export type Continuation = { id: string; number: number; subject: string }

/**
 * Where a ticket that the caller has before them goes on; null where it does not, or not for them.
 * Which ticket that is clients may not read of a ticket itself.
 */
export async function continuationOf(
  req: PayloadRequest,
  ticket: string,
): Promise<Continuation | null> {
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where: { id: { equals: ticket } },
    select: { mergedInto: true },
    limit: 1,
    pagination: false,
    depth: 0,
    // As above: the other ticket itself is read as the caller.
    overrideAccess: true,
    req,
  })
  const other = docs[0]?.mergedInto ? await continuation(req, docs[0]) : null
  return other && { id: other.id, number: other.number, subject: other.subject }
}
