import type { Ticket } from '@/src/payload-types'
import { isDesk } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** The ticket as the caller sees it; what they may not see answers 404 like what does not exist. */
export async function visibleTicket(req: PayloadRequest, id: unknown): Promise<Ticket> {
  return req.payload.findByID({
    collection: slugs.tickets,
    id: String(id),
    depth: 0,
    // A job or a script of the desk's own sees all.
    overrideAccess: isDesk(req),
    req,
  })
}
