import { lockTickets } from '@/src/database/transaction'
import { idOf, isUuid } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { type CollectionBeforeValidateHook, NotFound } from 'payload'

/**
 * What is added to a ticket is added to one the caller can see, and carries its owners. The ticket
 * stays locked until the transaction ends: nobody closes it in between.
 */
export const ownersOfTicket: CollectionBeforeValidateHook<{
  id: string
  ticket: string | Ticket
}> = async ({ data = {}, operation, req }) => {
  if (operation !== 'create') return data

  const id = idOf(data.ticket)
  if (!isUuid(id)) throw new NotFound(req.t)
  await lockTickets(req, [id])

  const ticket = await req.payload.findByID({
    collection: slugs.tickets,
    id,
    depth: 0,
    // Only the desk itself, with nobody signed in, writes beyond a person's rights.
    overrideAccess: req.user === null,
    req,
  })
  req.context.ticket = ticket
  return { ...data, client: idOf(ticket.client), organization: idOf(ticket.organization) }
}
