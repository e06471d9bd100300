import type { PayloadRequest } from 'payload'

import type { DeliveryKind } from '@/src/domain/notifications'
import { env } from '@/src/env'
import { newMessageId } from '@/src/mail/messageIds'
import type { Delivery } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { queueJob } from './queue'

type Notice = {
  kind: DeliveryKind
  ticket: string
  message?: string
  recipient: Delivery['recipient']
  address: string
}

/**
 * Queues one mail to one person inside the transaction of the change it tells of. Imports and
 * repairs set `req.context.silent`: then nobody is told.
 */
export async function queueDelivery(req: PayloadRequest, notice: Notice): Promise<void> {
  if (req.context.silent === true) return
  const delivery = await req.payload.create({
    collection: slugs.deliveries,
    data: {
      ...notice,
      status: 'queued',
      attempts: 0,
      unconfirmed: false,
      mailId: newMessageId(notice.ticket, env.APP_URL),
    },
    depth: 0,
    req,
    // Nobody may write deliveries: this is the system telling a person of what another one did.
    overrideAccess: true,
  })
  await queueJob(req, 'deliverMail', { delivery: String(delivery.id) }, String(delivery.id))
}
