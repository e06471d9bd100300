import type { PayloadRequest } from 'payload'
import type { DeliveryKind } from '@/src/domain/ticket/told'
import { env } from '@/src/env'
import { newId } from '@/src/database/newId'
import { newMessageId } from '@/src/mail/messageIds'
import type { Delivery } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { queueJob } from './queue'

type Notice = {
  kind: DeliveryKind
  ticket: string
  attachment?: string
  recipient: Delivery['recipient']
  address: string
}

/**
 * Queues one mail to one person inside the transaction of the change it tells of. Imports and
 * repairs set `req.context.silent`: then nobody is told.
 */
export async function queueDelivery(req: PayloadRequest, notice: Notice): Promise<void> {
  if (req.context.silent === true) return
  const id = newId()
  // Written past the collection's rules: this is the system telling a person of what another did.
  await req.payload.db.create({
    collection: slugs.deliveries,
    customID: id,
    data: {
      ...notice,
      status: 'queued',
      attempts: 0,
      unconfirmed: false,
      mailId: newMessageId(notice.ticket, env.APP_URL),
    },
    returning: false,
    req,
  })
  await queueJob(req, 'deliverMail', { delivery: id }, id)
}
