import type { PayloadRequest } from 'payload'

import { executorOf } from '@/src/database/transaction'
import { insertDeliveries } from '@/src/database/deliveryRows'
import type { DeliveryKind } from '@/src/domain/notifications'
import { env } from '@/src/env'
import { newId } from '@/src/newId'
import { newMessageId } from '@/src/mail/messageIds'
import { senderOf } from './sender'
import { deliverMail } from './tasks/deliverMail'

export type NewDelivery = {
  kind: DeliveryKind
  ticket: string
  /** What it tells of. Of one event nobody is told twice in the same way. */
  event: string | null
  message?: string
  attachment?: string
  recipient: { relationTo: 'staff' | 'clients'; value: string }
  address: string
}

/**
 * Queues one mail to each of these people inside the transaction of the change it tells of. Imports
 * and repairs set `req.context.silent`: then nobody is told.
 */
export async function queueDeliveries(
  req: PayloadRequest,
  told: readonly NewDelivery[],
): Promise<void> {
  if (req.context.silent === true || told.length === 0) return
  const rows = told.map((one) => ({
    ...one,
    id: newId(),
    mailId: newMessageId(one.ticket, env.APP_URL),
  }))
  const made = await insertDeliveries(req, rows)
  const boss = await senderOf(req.payload)
  await boss.insert(
    deliverMail.name,
    made.map((id) => ({ data: { delivery: id }, singletonKey: id })),
    { db: await executorOf(req) },
  )
}
