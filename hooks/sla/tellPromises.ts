import { recordEvent } from '../events/recordEvent'
import { takeTellings } from '@/src/database/sla/tellings'
import { transactionOf } from '@/src/database/transaction'
import type { Ticket } from '@/src/payload-types'
import type { CollectionAfterChangeHook } from 'payload'

const kindOf = { warning: 'sla_warning', breach: 'sla_breach' } as const

/** Tells of promises that are nearly or really broken, when the sweep touches their ticket. */
export const tellPromises: CollectionAfterChangeHook<Ticket> = async ({ doc, operation, req }) => {
  if (operation !== 'update' || req.context.tellsPromises !== true) return
  const tellings = await takeTellings(await transactionOf(req), doc.id, doc.priority)
  for (const { kind, target, dueAt } of tellings) {
    await recordEvent(req, doc, { kind: kindOf[kind], before: null, after: { target, dueAt } })
  }
}
