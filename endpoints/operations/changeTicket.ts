import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { visibleTicket } from './visibleTicket'

/** Changes a ticket the caller can see by a verb of its own, and answers with what they see then. */
export async function changeTicket(
  req: PayloadRequest,
  id: string,
  data: Partial<Ticket>,
): Promise<Ticket> {
  await req.payload.update({
    collection: slugs.tickets,
    id,
    data,
    depth: 0,
    // Closing what somebody has closed in between is told, not done again.
    context: { mustMove: 'status' in data },
    // A client has no right to change a ticket; the verb that brought us here has its own rule.
    overrideAccess: true,
    req,
  })
  // What else this request does to the ticket, such as reply to it, moves nothing by itself.
  req.context.mustMove = false
  return visibleTicket(req, id)
}
