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

/** The ticket of that number, if the caller sees it. */
export async function ticketOfNumber(req: PayloadRequest, number: number): Promise<Ticket | null> {
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where: { number: { equals: number } },
    limit: 1,
    pagination: false,
    depth: 0,
    // A job or a script of the desk's own sees all.
    overrideAccess: isDesk(req),
    user: req.user,
    req,
  })
  return docs[0] ?? null
}
