import { idOf } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import type { CollectionBeforeValidateHook } from 'payload'
import { lockedTicket } from './tickets/lockedTicket'

/** What is added to a ticket is added to one the caller can see, and carries its owners. */
export const ownersOfTicket: CollectionBeforeValidateHook<{
  id: string
  ticket: string | Ticket
}> = async ({ data = {}, operation, req }) => {
  if (operation !== 'create') return data
  const ticket = await lockedTicket(req, idOf(data.ticket))
  return { ...data, client: idOf(ticket.client), organization: idOf(ticket.organization) }
}
