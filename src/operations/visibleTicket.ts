import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** The ticket as the caller sees it; what they may not see answers 404 like what does not exist. */
export async function visibleTicket(req: PayloadRequest, id: unknown): Promise<Ticket> {
  return req.payload.findByID({
    collection: slugs.tickets,
    id: String(id),
    depth: 0,
    overrideAccess: false,
    req,
  })
}
