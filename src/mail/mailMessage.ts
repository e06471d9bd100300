import type { SendEmailOptions } from 'payload'

import { isMailAddress } from '@/src/domain/mail/mailAddress'
import { threadIndex, threadMessageId } from './messageIds'
import { oneLine } from './oneLine'
import type { RenderedMail } from './renderMail'
import { senderOf } from './sender'

export type MailToSend = {
  /** The sender as in MAIL_FROM: `Support <support@example.com>`. */
  from: string
  replyTo?: string
  to: { name: string; address: string }
  messageId: string
  /** None for a mail about an account or about several tickets, which belongs to no thread. */
  thread?: { ticket: string; begun: Date; last?: string }
  /** Where one click ends mails of this kind; only for those that may be ended. */
  unsubscribeUrl?: string
  appUrl: string
  date: Date
  mail: RenderedMail
}

/** As Payload's adapter takes it. */
export type OutgoingMail = SendEmailOptions

/** A mail to this address cannot be written; trying again would not help. */
export class UnusableAddress extends Error {}

/** As a header writes it, whatever the name holds. */
const written = ({ name, address }: { name: string; address: string }) =>
  name ? `"${name.replace(/[\\"]/g, '\\$&')}" <${address}>` : address

/** The mail as Payload's adapter takes it. Throws UnusableAddress. */
export function mailMessage(order: MailToSend): OutgoingMail {
  const { appUrl, thread, unsubscribeUrl, to } = order
  if (!isMailAddress(to.address)) throw new UnusableAddress('The address cannot be used.')
  const from = senderOf(order.from)
  const root = thread && threadMessageId(thread.ticket, appUrl)
  const subject = oneLine(order.mail.subject)
  return {
    // Payload's adapter would join name and address of an object without quotes.
    from: written(from),
    replyTo: order.replyTo,
    // As an object the address stays one address, whatever the name holds.
    to: { name: oneLine(to.name), address: to.address },
    subject,
    messageId: order.messageId,
    inReplyTo: thread?.last ?? root,
    references: root ? [...new Set([root, thread.last ?? root])] : undefined,
    date: order.date,
    list: {
      id: { url: new URL(appUrl).hostname, comment: from.name },
      ...(unsubscribeUrl ? { unsubscribe: unsubscribeUrl } : {}),
    },
    headers: {
      // No automatic answer, please: RFC 3834, and the header that Exchange heeds.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...(thread
        ? {
            'Thread-Topic': subject,
            'Thread-Index': threadIndex(thread.ticket, thread.begun, order.date),
          }
        : {}),
      // RFC 8058: the click of a mail program is a POST that needs nobody signed in.
      ...(unsubscribeUrl ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
    text: order.mail.text,
    html: order.mail.html,
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win',
  }
}
