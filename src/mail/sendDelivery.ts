import type { Payload } from 'payload'

import { holdHandover, type HandoverHold } from '@/src/database/holdHandover'
import { env } from '@/src/env'
import type { Delivery } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { composeMail, UnusableAddress } from './composeMail'
import { isRefusedForGood } from './isRefusedForGood'
import { mayTryAgain } from './mayTryAgain'
import { readOrder, type MailSettings } from './readOrder'
import { handOver } from './transport'

/** Another worker is handing this mail over. */
class TakenByAnother extends Error {}

/**
 * Sends one queued mail, at most once: it is marked as handed over before its last byte leaves, and
 * a mail found so marked is not sent again. Throws when it should be tried again later.
 */
export async function sendDelivery(
  payload: Payload,
  id: string,
  now: Date,
  settings: MailSettings = env,
): Promise<void> {
  const delivery = await readDelivery(payload, id)
  if (delivery?.status === 'handed_over') return concludeOrphan(payload, id, now)
  if (delivery?.status !== 'queued') return

  const holds: HandoverHold[] = []
  try {
    await send(payload, delivery, now, settings, holds)
  } finally {
    for (const hold of holds) await hold.release()
  }
}

async function send(
  payload: Payload,
  delivery: Delivery,
  now: Date,
  settings: MailSettings,
  holds: HandoverHold[],
): Promise<void> {
  try {
    const order = await readOrder(payload, delivery, settings, now)
    if (!order) return await record(payload, delivery, { status: 'dropped' })
    if (!settings.SMTP_URL) throw new Error('SMTP_URL is not set, so no mail can be sent.')
    await handOver(settings.SMTP_URL, await composeMail(order), async () => {
      const hold = await holdHandover(payload, delivery.id)
      if (hold) holds.push(hold)
      const mark = await hold?.mark()
      if (!mark) throw new TakenByAnother()
      return mark
    })
  } catch (error) {
    if (error instanceof TakenByAnother) return
    return await recordFailure(payload, delivery, error, now)
  }
  await record(payload, delivery, {
    status: 'sent',
    sentAt: new Date().toISOString(),
    lastError: null,
    // Where our hold was lost, somebody may have thought us dead.
    unconfirmed: false,
  })
}

/** A mail that is marked, and nobody holds it: its worker died before the server's answer. */
async function concludeOrphan(payload: Payload, id: string, now: Date) {
  const hold = await holdHandover(payload, id)
  if (!hold) return
  try {
    const delivery = await readDelivery(payload, id)
    // Else its worker has written down the outcome just now.
    if (delivery?.status !== 'handed_over') return
    // The server most likely has the mail.
    const sentAt = now.toISOString()
    await record(payload, delivery, { status: 'sent', sentAt, unconfirmed: true })
  } finally {
    await hold.release()
  }
}

async function recordFailure(payload: Payload, delivery: Delivery, error: unknown, now: Date) {
  const isFinal =
    error instanceof UnusableAddress ||
    isRefusedForGood(error) ||
    !mayTryAgain(new Date(delivery.createdAt), now)
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 1000)
  // We are alive and know of the failure, so a mark that was set is taken back.
  await record(payload, delivery, { status: isFinal ? 'failed' : 'queued', lastError })
  if (!isFinal) throw error
}

const readDelivery = (payload: Payload, id: string) =>
  payload.findByID({
    collection: slugs.deliveries,
    id,
    depth: 0,
    disableErrors: true,
    // The worker's own list of what is to be sent.
    overrideAccess: true,
  })

async function record(payload: Payload, delivery: Delivery, outcome: Partial<Delivery>) {
  await payload.update({
    collection: slugs.deliveries,
    id: delivery.id,
    data: { ...outcome, attempts: delivery.attempts + 1 },
    depth: 0,
    // The worker's own list of what is to be sent.
    overrideAccess: true,
  })
}
