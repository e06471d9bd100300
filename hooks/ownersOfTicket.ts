import { asClient } from '@/access/people'
import { idOf } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { continuation } from './tickets/continuedIn'
import { lockedTicket } from './tickets/lockTicket'

type OnTicket = { id: string; ticket: string | Ticket }

/** What is added to a ticket is added to one the caller can see, and carries its owners. */
export const ownersOfTicket: CollectionBeforeValidateHook<OnTicket> = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const ticket = await lockedTicket(req, idOf(data.ticket))
  return { ...data, client: idOf(ticket.client), organization: idOf(ticket.organization) }
}

/** Where clients go on: what they add to a ticket that was merged comes to the other, if they see it. */
async function taking(req: PayloadRequest, id: unknown): Promise<Ticket> {
  const ticket = await lockedTicket(req, id)
  if (!ticket.mergedInto || !asClient(req.user)) return ticket
  const other = await continuation(req, ticket)
  return other ? lockedTicket(req, other.id) : ticket
}

/** The same for messages and files. */
export const ownersOfContinued: CollectionBeforeValidateHook<OnTicket> = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const ticket = await taking(req, idOf(data.ticket))
  const { id, client, organization } = ticket
  return { ...data, ticket: id, client: idOf(client), organization: idOf(organization) }
}
