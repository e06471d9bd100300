import addressparser from 'nodemailer/lib/addressparser'
import MailComposer from 'nodemailer/lib/mail-composer'

import { isMailAddress } from './isMailAddress'
import { threadMessageId } from './messageIds'
import { oneLine } from './oneLine'
import type { RenderedMail } from './renderMail'

export type MailToSend = {
  /** The sender as in MAIL_FROM: `Support <support@example.com>`. */
  from: string
  to: { name: string; address: string }
  messageId: string
  /** None for a mail about an account, which belongs to no thread. */
  ticketId?: string
  appUrl: string
  date: Date
  mail: RenderedMail
}

export type ComposedMail = { envelope: { from: string; to: string[] }; raw: Buffer }

/** A mail to this address cannot be written; trying again would not help. */
export class UnusableAddress extends Error {}

/** The mail as it goes over the wire. Throws UnusableAddress. */
export async function composeMail(order: MailToSend): Promise<ComposedMail> {
  const from = senderOf(order.from)
  if (!isMailAddress(order.to.address)) throw new UnusableAddress('The address cannot be used.')
  const thread = order.ticketId ? threadMessageId(order.ticketId, order.appUrl) : undefined
  const composer = new MailComposer({
    from,
    // As an object the address stays one address, whatever the name holds.
    to: { name: oneLine(order.to.name), address: order.to.address },
    subject: oneLine(order.mail.subject),
    messageId: order.messageId,
    inReplyTo: thread,
    references: thread ? [thread] : undefined,
    date: order.date,
    headers: {
      // No automatic answer, please: RFC 3834, and the header that Exchange heeds.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    text: order.mail.text,
    html: order.mail.html,
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win',
  })
  const raw = await composer.compile().build()
  return { envelope: { from: from.address, to: [order.to.address] }, raw }
}

/** The name and the address in MAIL_FROM. */
export function senderOf(mailFrom: string): { name: string; address: string } {
  const [sender] = addressparser(mailFrom, { flatten: true })
  if (!sender?.address) throw new Error('MAIL_FROM holds no address.')
  return { name: oneLine(sender.name), address: sender.address }
}
