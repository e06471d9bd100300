import { isUuid } from '@/src/isUuid'
import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

/** The ticket as the caller sees it; what they may not see answers 404 like what does not exist. */
export async function visibleTicket(req: PayloadRequest, id: unknown): Promise<Ticket> {
  if (!isUuid(id)) throw new NotFound(req.t)
  return req.payload.findByID({
    collection: slugs.tickets,
    id,
    depth: 0,
    overrideAccess: false,
    req,
  })
}
