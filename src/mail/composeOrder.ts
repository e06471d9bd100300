import type { Payload } from 'payload'

import { describeTime } from '@/src/ui/format/describeTime'
import { mailLanguage } from '@/src/domain/mail/languages'
import { chosenText, type MailSettings, type WordedMail } from '@/src/domain/mail/settings'
import { closesAt } from '@/src/domain/mail/silence'
import { deliveryKinds, factsOf, type TicketDeliveryKind } from '@/src/domain/ticket/told'
import { env } from '@/src/env'
import { idOf } from '@/src/domain/ids'
import type { Delivery, Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { deskLook } from './deskLook'
import { frameOf } from './frameOf'
import type { Gathered } from './gather'
import type { MailToSend } from './mailMessage'
import { newMessageId } from './messageIds'
import type { Recipient } from './readDelivery'
import { composeReviews } from './composeReviews'
import { readTicketFacts } from './readTicketFacts'
import { renderDigest, renderMail } from './renderMail'
import { stopPage, unsubscribeLink } from '@/src/database/unsubscribeKeys'

/** Of several in one mail the first of the table of notifications gives the title. */
const leadOf = (rows: readonly Delivery[]) =>
  deliveryKinds.find((kind) => rows.some((row) => row.kind === kind)) as TicketDeliveryKind

/** The switch for mails like this one; a reply is what people came for, and no click ends those. */
const stoppable = (kind: TicketDeliveryKind) => {
  const { choice } = factsOf(kind)
  return choice === 'reply' ? null : choice
}

export type Order = { recipient: Recipient; settings: MailSettings; now: Date } & Pick<
  Gathered,
  'rows' | 'tickets' | 'isDigest' | 'before'
>

async function senderFor(payload: Payload, ticket: Ticket): Promise<string> {
  const organization = await payload.findByID({
    collection: slugs.organizations,
    id: idOf(ticket.organization) ?? '',
    depth: 0,
    disableErrors: true,
    // In whose name the desk writes is no secret of the reader's.
    overrideAccess: true,
  })
  return organization?.mailFrom || env.MAIL_FROM
}

/** Whether the desk itself, and nobody in person, has last changed the status. */
async function isBySystem(payload: Payload, rows: readonly Delivery[]): Promise<boolean> {
  const event = rows.findLast(({ kind }) => kind === 'status_changed_client')?.event
  if (!event) return false
  const found = await payload.findByID({
    collection: slugs.ticketEvents,
    id: idOf(event) ?? '',
    depth: 0,
    disableErrors: true,
    // It tells who acted by their side alone.
    overrideAccess: true,
  })
  return found?.actorSide === 'system'
}

/** The day on which a ticket that waits for its client is closed, in the client's words; null: never. */
function closingDay(
  { lastActivityAt }: Ticket,
  { createdAt }: Delivery,
  { recipient, settings, now }: Order,
): string | null {
  const [silentSince, remindedAt] = [new Date(lastActivityAt), new Date(createdAt)]
  const closes = closesAt(settings, { silentSince, remindedAt })
  const language = mailLanguage(recipient.language)
  return closes && describeTime(closes, { now, language, timeZone: recipient.timeZone }).day
}

/** The mail as it should read now. Everything in it is read as the person it goes to. */
export async function composeOrder(payload: Payload, order: Order): Promise<MailToSend> {
  const { recipient, settings, now, rows, tickets, isDigest, before } = order
  const [lead] = rows
  if (lead?.kind === 'article_review') return composeReviews(payload, order)
  const kind = leadOf(rows)
  const language = mailLanguage(recipient.language)
  const mail: WordedMail = isDigest ? 'digest' : kind
  const ticket = tickets.get(idOf(lead?.ticket) ?? '')
  if (!lead || !ticket) throw new Error('There is nothing to tell of.')
  const from = isDigest ? env.MAIL_FROM : await senderFor(payload, ticket)
  const choice = isDigest ? 'digest' : stoppable(kind)
  const admin = recipient.collection === 'staff'
  const frame = frameOf({
    mail,
    language,
    wordings: settings.wordings,
    color: settings.color,
    ...(await deskLook(payload, from)),
    values: {
      name: recipient.name,
      number: String(ticket.number ?? 0),
      subject: ticket.subject,
    },
    settingsUrl: `${env.APP_URL}/${admin ? 'admin/account' : 'account#mails'}`,
    ...(choice ? { stopUrl: await stopPage(payload, recipient, choice) } : {}),
  })
  const factsFor = async (id: string, of: Ticket) => {
    const its = rows.filter((row) => idOf(row.ticket) === id)
    const bySystem = await isBySystem(payload, its)
    return readTicketFacts(payload, { recipient, ticket: of, rows: its, bySystem })
  }
  const common = {
    from,
    replyTo: env.MAIL_REPLY_TO,
    to: { name: recipient.name, address: recipient.email },
    messageId: lead.mailId ?? newMessageId(ticket.id, env.APP_URL),
    appUrl: env.APP_URL,
    date: now,
    ...(choice ? { unsubscribeUrl: await unsubscribeLink(payload, recipient, choice) } : {}),
  }
  if (isDigest) {
    const seen = [...tickets].filter((each): each is [string, Ticket] => each[1] !== null)
    const told = seen.filter(([id]) => rows.some((row) => idOf(row.ticket) === id))
    const facts = {
      ...frame,
      recipient: { name: recipient.name },
      tickets: await Promise.all(told.map(([id, of]) => factsFor(id, of))),
      url: `${env.APP_URL}/${admin ? 'admin/collections/tickets' : 'tickets'}`,
    }
    return {
      ...common,
      mail: await renderDigest(facts, language, {
        subject: chosenText(settings.wordings, 'digest', language, 'subject'),
      }),
    }
  }
  const file = await fileOf(payload, lead, recipient)
  const facts = {
    ...frame,
    recipient: { name: recipient.name },
    ticket: await factsFor(ticket.id, ticket),
    ...(file ? { file: { name: file.name, found: file.scanNote } } : {}),
    ...(kind === 'reminder_client' ? { closesAt: closingDay(ticket, lead, order) } : {}),
  }
  // One subject for all mails of a ticket, whatever they tell.
  const subject = chosenText(settings.wordings, 'all', language, 'subject')
  return {
    ...common,
    thread: { ticket: ticket.id, begun: new Date(ticket.createdAt), last: before[0]?.mailId },
    mail: await renderMail(kind, facts, language, { subject }),
  }
}

async function fileOf(payload: Payload, { attachment }: Delivery, user: Recipient) {
  const id = idOf(attachment)
  if (id === null) return null
  return payload.findByID({
    collection: slugs.attachments,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
}
