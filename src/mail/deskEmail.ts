import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { createTransport } from 'nodemailer'

import { env } from '@/src/env'
import { senderOf } from './sender'
import { SmtpTransport } from './smtpTransport'

/** What nodemailer signs by itself, and the header that makes unsubscribing one click. */
const signed =
  'From:Sender:Reply-To:Subject:Date:Message-ID:To:Cc:MIME-Version:Content-Type:' +
  'Content-Transfer-Encoding:In-Reply-To:References:List-Id:List-Unsubscribe:List-Unsubscribe-Post:' +
  'Auto-Submitted'

const dkim = () =>
  env.DKIM_DOMAIN && env.DKIM_SELECTOR && env.DKIM_PRIVATE_KEY
    ? {
        domainName: env.DKIM_DOMAIN,
        keySelector: env.DKIM_SELECTOR,
        privateKey: env.DKIM_PRIVATE_KEY,
        headerFieldNames: signed,
      }
    : undefined

/**
 * Payload's own e-mail adapter on the desk's transport: what a site adds and sends by
 * `payload.sendEmail` goes the same way as the desk's mails.
 */
export const deskEmail = async () => {
  const { name, address } = senderOf(env.MAIL_FROM)
  return nodemailerAdapter({
    defaultFromAddress: address,
    defaultFromName: name,
    // Else every start of a process would ask the mail server first.
    skipVerify: true,
    transport: createTransport(new SmtpTransport(), {
      dkim: dkim(),
      disableFileAccess: true,
      disableUrlAccess: true,
    }),
  })
}
