import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import {
  concludeUnconfirmed,
  pauseAddress,
  postpone,
  recordOutcome,
  type Outcome,
} from '@/src/database/deliveryRows'
import { holdHandover, type HandoverHold } from '@/src/database/holdHandover'
import { idOf } from '@/src/domain/ids'
import type { Delivery } from '@/src/payload-types'
import { composeOrder } from './composeOrder'
import { gather } from './gather'
import { isMailboxRefused, isRefusedForGood, mayTryAgain } from './anotherTry'
import { mailMessage, UnusableAddress, type OutgoingMail } from './mailMessage'
import { mailSettingsOf } from './mailSettingsOf'
import { readDelivery, readRecipient, type Recipient } from './readDelivery'
import type { Marked } from './smtpTransport'
import { readAtsOf, whyNot } from './whyNot'

/** Another worker is handing over what this mail would tell, or some of it. */
class TakenByAnother extends Error {}

const triesAtOnce = 5

/**
 * Sends a queued mail, and what waits with it for the same person, at most once: all of it is marked
 * as handed over before the last byte leaves, and what is found so marked is not sent again. Answers
 * when it should be looked at again, where it is not due yet. Throws when it should be tried again.
 */
export async function sendDelivery(payload: Payload, id: string, now: Date): Promise<Date | null> {
  for (let tries = 0; tries < triesAtOnce; tries++) {
    const delivery = await readDelivery(payload, id)
    if (delivery?.status === 'handed_over') {
      await concludeOrphan(payload, delivery, now)
      return null
    }
    if (delivery?.status !== 'queued') return null
    const holds: HandoverHold[] = []
    try {
      return await send(payload, delivery, now, holds)
    } catch (error) {
      // Somebody else took some of it along; what is left is looked at once more.
      if (!(error instanceof TakenByAnother)) throw error
    } finally {
      for (const hold of holds) await hold.release()
    }
  }
  throw new Error('Others are busy with the mails of this person.')
}

async function send(
  payload: Payload,
  delivery: Delivery,
  now: Date,
  holds: HandoverHold[],
): Promise<Date | null> {
  const claim = randomUUID()
  const drop = (id: string, because: string) =>
    recordOutcome(payload, [id], claim, { status: 'dropped', because })

  const recipient = await readRecipient(payload, delivery)
  if (!recipient) {
    await drop(delivery.id, 'The person is not there any more.')
    return null
  }
  const settings = await mailSettingsOf(payload)
  const gathered = await gather(payload, delivery, recipient, settings, now)
  const readAts = await readAtsOf(payload, recipient, [...gathered.tickets.keys()])
  const rows: Delivery[] = []
  for (const row of gathered.rows) {
    const ticketId = idOf(row.ticket) ?? ''
    const ticket = gathered.tickets.get(ticketId) ?? null
    const readAt = readAts.get(ticketId) ?? null
    const because = await whyNot(payload, { row, recipient, ticket, settings, readAt })
    if (because) await drop(row.id, because)
    else rows.push(row)
  }
  const [lead] = rows
  if (!lead || !rows.some(({ id }) => id === delivery.id)) return null

  const ids = rows.map(({ id }) => id)
  if (gathered.due > now) {
    await postpone(payload, ids, gathered.due)
    return gathered.due
  }
  try {
    const order = await composeOrder(payload, { ...gathered, rows, recipient, settings, now })
    const message: OutgoingMail & Marked = {
      ...mailMessage(order),
      claim: async () => {
        const hold = await holdHandover(payload, lead.id)
        if (hold) holds.push(hold)
        const mark = await hold?.mark(ids, claim)
        if (!mark) throw new TakenByAnother()
        return mark
      },
    }
    await payload.sendEmail(message)
  } catch (error) {
    if (error instanceof TakenByAnother) throw error
    await recordFailure(payload, { delivery, ids, claim, recipient }, error, now)
    return null
  }
  await recordOutcome(payload, ids, claim, { status: 'sent', at: new Date() })
  return null
}

/** A mail that is marked, and nobody holds it: its worker died before the server's answer. */
async function concludeOrphan(payload: Payload, delivery: Delivery, now: Date) {
  const lead = idOf(delivery.sentWith) ?? delivery.id
  const hold = await holdHandover(payload, lead)
  if (!hold) return
  try {
    // What its worker has written down just now stands.
    await concludeUnconfirmed(payload, lead, now)
  } finally {
    await hold.release()
  }
}

type Attempt = { delivery: Delivery; ids: string[]; claim: string; recipient: Recipient }

async function recordFailure(payload: Payload, attempt: Attempt, error: unknown, now: Date) {
  const { delivery, ids, claim, recipient } = attempt
  const isFinal =
    error instanceof UnusableAddress ||
    isRefusedForGood(error) ||
    !mayTryAgain(new Date(delivery.createdAt), now)
  const words = (error instanceof Error ? error.message : String(error)).slice(0, 1000)
  // We are alive and know of the failure, so a mark that was set is taken back.
  const outcome: Outcome = { status: isFinal ? 'failed' : 'queued', error: words }
  await recordOutcome(payload, ids, claim, outcome)
  if (isMailboxRefused(error)) await pauseAddress(payload, recipient, words)
  if (!isFinal) throw error
}
