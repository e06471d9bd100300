import type { PayloadRequest } from 'payload'

import { executorOf } from '@/src/database/transaction'
import { insertDeliveries, requeueDelivery } from '@/src/database/deliveryRows'
import type { ArticleKind, TicketDeliveryKind } from '@/src/domain/ticket/told'
import { env } from '@/src/env'
import { newId } from '@/src/database/ids'
import { idOf } from '@/src/domain/ids'
import { newMessageId } from '@/src/mail/messageIds'
import { readDelivery } from '@/src/mail/readDelivery'
import { isSilent } from '@/src/requestContext'
import { senderOf } from './boss'
import { deliverMail } from './tasks/deliverMail'

type OnTicket = {
  kind: TicketDeliveryKind
  ticket: string
  /** What it tells of. Of one event nobody is told twice in the same way. */
  event: string | null
  message?: string
  attachment?: string
}

/** Of one review nobody is reminded twice. */
type OnArticle = { kind: ArticleKind; article: string; reviewOn: string }

export type NewDelivery = (OnTicket | OnArticle) & {
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
  if (isSilent(req) || told.length === 0) return
  const rows = told.map((one) => ({
    event: null,
    ...one,
    id: newId(),
    mailId: newMessageId('ticket' in one ? one.ticket : one.article, env.APP_URL),
  }))
  const made = await insertDeliveries(req, rows)
  const boss = await senderOf(req.payload)
  await boss.insert(
    deliverMail.name,
    made.map((id) => ({ data: { delivery: id }, singletonKey: id })),
    { db: await executorOf(req) },
  )
}

/** Has a mail sent once more, whatever became of it, unless it still waits to be sent. */
export async function queueAgain(
  req: PayloadRequest,
  id: string,
): Promise<'queued' | 'waits' | 'account' | 'gone'> {
  const found = await readDelivery(req.payload, id, req)
  if (!found) return 'gone'
  const about = idOf(found.ticket) ?? idOf(found.article)
  if (about === null) return 'account'
  // A name of its own: mail servers take a repeated one for the same mail.
  const isQueued = await requeueDelivery(req, id, newMessageId(about, env.APP_URL))
  if (!isQueued) return 'waits'
  const boss = await senderOf(req.payload)
  const jobs = [{ data: { delivery: id }, singletonKey: id }]
  await boss.insert(deliverMail.name, jobs, { db: await executorOf(req) })
  return 'queued'
}
