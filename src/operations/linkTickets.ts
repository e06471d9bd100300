import { refusal } from '@/src/domain/refusal'
import { linkOf, type LinkSide } from '@/src/domain/ticket/links'
import type { TicketLink } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'
import { requireDeskWorker } from './requirePerson'
import { ticketOfNumber, visibleTicket } from './visibleTicket'

type Link = { to: number; link: LinkSide }

/** Says what a ticket has to do with another. Throws 404, 400 for no such ticket, 409 for twice. */
export async function linkTickets(
  req: PayloadRequest,
  id: string,
  { to, link }: Link,
): Promise<TicketLink> {
  requireDeskWorker(req)
  const here = await visibleTicket(req, id)
  const there = await ticketOfNumber(req, to)
  if (!there) throw wrongField(slugs.ticketLinks, 'to', refusal('merge_missing'))
  return req.payload.create({
    collection: slugs.ticketLinks,
    data: linkOf(link, here.id, there.id),
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
