import { readPromises } from '@/src/database/sla/promises'
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
