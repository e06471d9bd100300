import type { Payload } from 'payload'
import type { Env } from '@/src/env'
import { idOf } from '@/src/domain/ids'
import type { Delivery } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { wantsMail } from './choices'
import { senderOf, type MailToSend } from './composeMail'
import { newMessageId } from './messageIds'
import { renderMail } from './renderMail'
import { templates } from './templates'
import { mailLanguage } from './words'

export type MailSettings = Pick<Env, 'APP_URL' | 'MAIL_FROM' | 'SMTP_URL'>

/**
 * The mail as it should read now, or null when it should not go out any more: its recipient is gone
 * or disabled, may no longer see the ticket, or has switched this kind of mail off.
 */
export async function readOrder(
  payload: Payload,
  delivery: Delivery,
  settings: MailSettings,
  now: Date,
): Promise<MailToSend | null> {
  const recipient = await readRecipient(payload, delivery)
  if (!recipient || recipient.disabled) return null
  if ('mailChoices' in recipient && !wantsMail(delivery.kind, recipient.mailChoices)) return null

  const ticket = await payload.findByID({
    collection: slugs.tickets,
    id: idOf(delivery.ticket) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: recipient,
  })
  if (!ticket) return null
  const file = await readFile(payload, delivery, recipient)
  if (templates[delivery.kind].isAboutFile && !file) return null

  const facts = {
    recipient: { name: recipient.name },
    ticket: { ...ticket, number: ticket.number ?? 0 },
    ...(file ? { file: { name: file.name, found: file.scanNote } } : {}),
    url:
      recipient.collection === 'staff'
        ? `${settings.APP_URL}/admin/collections/${slugs.tickets}/${ticket.id}`
        : `${settings.APP_URL}/tickets/${ticket.number}`,
    desk: senderOf(settings.MAIL_FROM).name || new URL(settings.APP_URL).hostname,
  }
  return {
    from: settings.MAIL_FROM,
    to: { name: recipient.name, address: delivery.address },
    messageId: delivery.mailId ?? newMessageId(ticket.id, settings.APP_URL),
    ticketId: ticket.id,
    appUrl: settings.APP_URL,
    date: now,
    mail: await renderMail(delivery.kind, facts, mailLanguage(recipient.language)),
  }
}

type Recipient = NonNullable<Awaited<ReturnType<typeof readRecipient>>>

async function readFile(payload: Payload, { attachment }: Delivery, user: Recipient) {
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

async function readRecipient(payload: Payload, { recipient }: Delivery) {
  const collection = recipient.relationTo
  const person = await payload.findByID({
    collection,
    id: idOf(recipient.value) ?? '',
    depth: 0,
    disableErrors: true,
    // The worker looks the person up to act as that person from here on.
    overrideAccess: true,
  })
  return person && { ...person, collection }
}
