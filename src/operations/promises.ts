import { recordEvent } from '@/hooks/events/recordEvent'
import { lockedTicket } from '@/hooks/tickets/lockTicket'
import { readPromises } from '@/src/database/sla/promises'
import { takeTellings } from '@/src/database/sla/tellings'
import { inOneTransaction, transactionOf } from '@/src/database/transaction'
import type { Promises } from '@/src/domain/clock/why'
import type { PayloadRequest } from 'payload'
import { requireDeskWorker, requirePerson } from './requirePerson'
import { visibleTicket } from './visibleTicket'

/** The reckoning behind the due times of a ticket, for those who work on it. */
export async function promisesOf(req: PayloadRequest, id: string): Promise<Promises | null> {
  requirePerson(req)
  const ticket = await visibleTicket(req, id)
  requireDeskWorker(req)
  return readPromises(req.payload, ticket.id)
}

const kindOf = { warning: 'sla_warning', breach: 'sla_breach' } as const

/** Tells of the promises to a ticket that are nearly or really broken by now, each of them once. */
export const tellPromises = (req: PayloadRequest, id: string): Promise<void> =>
  inOneTransaction(req, async () => {
    const ticket = await lockedTicket(req, id)
    for (const { kind, target, dueAt } of await takeTellings(
      await transactionOf(req),
      ticket.id,
      ticket.priority,
    )) {
      await recordEvent(req, ticket, {
        kind: kindOf[kind],
        before: null,
        after: { target, dueAt },
      })
    }
  })
