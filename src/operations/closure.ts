import { advanceTicket } from '@/hooks/tickets/advanceTicket'
import { lockedTicket } from '@/hooks/tickets/lockTicket'
import { inOneTransaction } from '@/src/database/transaction'
import type { Cause } from '@/src/domain/ticket/advance'
import type { Ticket } from '@/src/payload-types'
import type { PayloadRequest } from 'payload'
import { requireActor } from './requirePerson'
import { visibleTicket } from './visibleTicket'

export type Which = { req: PayloadRequest; id: string }

/**
 * Something happens to a ticket that the caller can see; answers with what they see then. Throws 404
 * for what they cannot see, 403 or 409 for what the life of a ticket does not allow.
 */
export async function changeTicket({ req, id }: Which, cause: Cause): Promise<Ticket> {
  requireActor(req)
  await inOneTransaction(req, async () => advanceTicket(req, await lockedTicket(req, id), cause))
  return visibleTicket(req, id)
}

/** Throws 409 for what is closed already. */
export const closeTicket = (ticket: Which) => changeTicket(ticket, { kind: 'moved', to: 'closed' })

/** Throws 409 for what is not done, or was closed too long ago. */
export const reopenTicket = (ticket: Which) => changeTicket(ticket, { kind: 'reopened' })
