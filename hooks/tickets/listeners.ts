import type { Cause } from '@/src/domain/ticket/advance'
import type { Ticket } from '@/src/payload-types'
import type { PayloadRequest } from 'payload'
import { passOwnersOn } from './passOwnersOn'
import { recordChanges } from './recordChanges'

/** A ticket that has just changed, or, without `before`, come to be. */
export type TicketChange = {
  before: Ticket | null
  after: Ticket
  cause: Cause | { kind: 'created' }
}

export type TicketListener = (req: PayloadRequest, change: TicketChange) => Promise<void>

/**
 * What hangs on a ticket. Each hears of every change, whoever the cause, in this order and in the
 * transaction of the change.
 */
export const listeners: TicketListener[] = [passOwnersOn, recordChanges]

export async function tellListeners(req: PayloadRequest, change: TicketChange): Promise<void> {
  for (const listen of listeners) await listen(req, change)
}
