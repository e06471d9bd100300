import { createTransport, type SendMailOptions } from 'nodemailer'

import { SmtpTransport, type Marked } from '@/src/mail/smtpTransport'
import { sendsOver } from '../../jobs/mailSettings'

/** As Payload's adapter sends it, over a transport of its own. */
export async function handOver(url: string, message: SendMailOptions, claim: Marked['claim']) {
  sendsOver(url)
  const transport = new SmtpTransport()
  try {
    const marked: SendMailOptions & Marked = { ...message, claim }
    await createTransport(transport).sendMail(marked)
  } finally {
    transport.close()
  }
}

export const body = 'Subject: Dots\r\n\r\n.one\r\n..two\r\n.\r\nlast line without an end'
export const mail = {
  envelope: { from: 'support@example.com', to: ['ada@acme.example'] },
  raw: Buffer.from(body),
}
export const nothing = async () => undefined
export const noMark = async () => ({ set: nothing, drop: nothing })
