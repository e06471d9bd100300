import type { Payload } from 'payload'

import { lastSent, queuedFor, type LastSent } from '@/src/database/deliveryRows'
import type { MailSettings } from '@/src/domain/mail/settings'
import { mailDueAt } from '@/src/domain/mail/timing'
import { factsOf, type DeliveryKind } from '@/src/domain/ticket/told'
import { idOf } from '@/src/domain/ids'
import type { Delivery, Ticket } from '@/src/payload-types'
import { readDeliveries, type Recipient } from './readDelivery'
import { ticketFor } from './whyNot'
import { hour } from '@/src/domain/time/durations'

export type Gathered = {
  rows: Delivery[]
  tickets: Map<string, Ticket | null>
  isDigest: boolean
  due: Date
  /** What this person was sent about the ticket before, the last mail first. */
  before: LastSent[]
}

const factsOfRow = ({ kind }: Delivery) => factsOf(kind as DeliveryKind)

const isUrgent = (row: Delivery, ticket: Ticket | null | undefined) =>
  !factsOfRow(row).gathers ||
  row.kind === 'mentioned' ||
  (ticket?.priority === 'urgent' && factsOfRow(row).waits === true)

async function rowsWith(payload: Payload, row: Delivery, isDigest: boolean): Promise<Delivery[]> {
  if (!factsOfRow(row).gathers) return [row]
  const ids = await queuedFor(payload, row.person, isDigest ? null : idOf(row.ticket))
  const found = await readDeliveries(payload, ids)
  return found.filter(
    (each) => each.id === row.id || (isDigest ? factsOfRow(each).waits : factsOfRow(each).gathers),
  )
}

/** All articles that wait for the same person are told in one mail. */
async function reviewsWith(payload: Payload, row: Delivery): Promise<Delivery[]> {
  const found = await readDeliveries(payload, await queuedFor(payload, row.person, null))
  return found.filter((each) => each.id === row.id || each.kind === row.kind)
}

/** All that goes into one mail with this row, and when that mail is due. */
export async function gather(
  payload: Payload,
  row: Delivery,
  recipient: Recipient,
  settings: MailSettings,
  now: Date,
): Promise<Gathered> {
  if (row.kind === 'article_review') {
    const rows = await reviewsWith(payload, row)
    return { rows, tickets: new Map(), isDigest: false, due: now, before: [] }
  }
  const digest = recipient.mailChoices?.digest ?? 'off'
  const ticketId = idOf(row.ticket) ?? ''
  const mayWait = digest !== 'off' && factsOfRow(row).waits === true
  const isDigest = mayWait && !isUrgent(row, await ticketFor(payload, ticketId, recipient))
  const rows = await rowsWith(payload, row, isDigest)
  // After the rows: a ticket from before what they tell of would make the mail say the old state,
  // and nothing would say the new one any more.
  const tickets = new Map<string, Ticket | null>()
  for (const id of new Set([ticketId, ...rows.map(({ ticket }) => idOf(ticket) ?? '')])) {
    tickets.set(id, await ticketFor(payload, id, recipient))
  }
  const before = await lastSent(payload, row.person, ticketId)
  const due = mailDueAt(
    rows.map((each) => ({
      kind: each.kind as DeliveryKind,
      createdAt: new Date(each.createdAt),
      isUrgent: isUrgent(each, tickets.get(idOf(each.ticket) ?? '')),
    })),
    {
      sent: before.map(({ sentAt }) => sentAt).filter((at) => now.getTime() - at.getTime() < hour),
      digest: isDigest ? digest : 'off',
      timeZone: recipient.timeZone,
      waitSeconds: settings.waitSeconds,
      mailsAnHour: settings.mailsAnHour,
    },
  )
  return { rows, tickets, isDigest, due, before }
}
