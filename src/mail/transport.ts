import { Readable } from 'node:stream'

import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

import type { ComposedMail } from './composeMail'

const second = 1000
const timeouts = {
  connectionTimeout: 20 * second,
  greetingTimeout: 20 * second,
  socketTimeout: 60 * second,
}

/**
 * Sends one mail over SMTP and resolves when the server has taken it. `beforeLastDot` runs when all
 * but the final dot is on its way: until that dot the server has nothing, after it the mail may be
 * the server's, so this is the moment to write down that it must not be sent again. Is it refused,
 * the dot is never sent. Rejects with nodemailer's error, which carries the server's answer if any.
 */
export async function handOver(
  smtpUrl: string,
  mail: ComposedMail,
  beforeLastDot: () => Promise<void>,
): Promise<void> {
  const { auth, ...options } = parseConnectionUrl(smtpUrl)
  const connection = new SMTPConnection({ ...timeouts, ...options })
  const broken = new Promise<never>((_, reject) => {
    connection.on('error', reject)
    connection.on('end', () => reject(new Error('The mail server closed the connection.')))
  })
  let isOver = false
  let marking: Promise<void> | undefined
  async function* body() {
    yield mail.raw
    if (isOver) return
    marking = beforeLastDot()
    await marking
  }
  try {
    await Promise.race([connected(connection), broken])
    if (auth && connection.allowsAuth) await Promise.race([signedIn(connection, auth), broken])
    await Promise.race([
      sent(connection, mail, Readable.from(body(), { objectMode: false })),
      broken,
    ])
    connection.quit()
  } catch (error) {
    isOver = true
    // Closing cuts the stream short, so no dot follows.
    connection.close()
    // The mark must be settled before anybody acts on the failure, or it could land afterwards.
    await marking?.catch(() => undefined)
    throw error
  }
}

const connected = (connection: SMTPConnection) =>
  new Promise<void>((resolve, reject) => {
    connection.connect((error) => (error ? reject(error) : resolve()))
  })

const signedIn = (connection: SMTPConnection, auth: SMTPConnection.AuthenticationType) =>
  new Promise<void>((resolve, reject) => {
    connection.login(auth, (error) => (error ? reject(error) : resolve()))
  })

/** nodemailer reads the stream only when the server has answered DATA with "go ahead". */
const sent = (connection: SMTPConnection, mail: ComposedMail, body: Readable) =>
  new Promise<void>((resolve, reject) => {
    connection.send(mail.envelope, body, (error) => (error ? reject(error) : resolve()))
  })
