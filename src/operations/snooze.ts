import { advanceTicket } from '@/hooks/tickets/advanceTicket'
import { lockedTicket } from '@/hooks/tickets/lockTicket'
import { inOneTransaction } from '@/src/database/transaction'
import { snoozeEnd, type SnoozeFor } from '@/src/domain/ticket/snooze'
import type { Ticket } from '@/src/payload-types'
import { momentOf } from '@/src/requestContext'
import type { PayloadRequest } from 'payload'
import { requireDeskWorker } from './requirePerson'
import { visibleTicket } from './visibleTicket'

/** Puts a ticket off, or takes it up again. Throws 404, and 409 for what is done or a time gone by. */
export async function snoozeTicket(
  req: PayloadRequest,
  id: string,
  until: SnoozeFor | null,
): Promise<Ticket> {
  requireDeskWorker(req)
  await inOneTransaction(req, async () => {
    const ticket = await lockedTicket(req, id)
    const end = until === null ? null : snoozeEnd(until, momentOf(req))
    await advanceTicket(req, ticket, { kind: 'snoozed', until: end })
  })
  return visibleTicket(req, id)
}

/** Whoever was quicker, the client or the clock: only what still sleeps past its time is woken. */
export async function wakeTicket(req: PayloadRequest, id: string): Promise<void> {
  requireDeskWorker(req)
  await inOneTransaction(req, async () => {
    const ticket = await lockedTicket(req, id)
    if (!ticket.snoozedUntil || new Date(ticket.snoozedUntil) > momentOf(req)) return
    await advanceTicket(req, ticket, { kind: 'snoozed', until: null })
  })
}
