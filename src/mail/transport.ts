import { Readable } from 'node:stream'

import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

import type { HandoverMark } from '@/src/database/holdHandover'
import type { ComposedMail } from './composeMail'

const second = 1000
const timeouts = {
  connectionTimeout: 20 * second,
  greetingTimeout: 20 * second,
  socketTimeout: 60 * second,
}

/**
 * Sends one mail over SMTP and resolves when the server has taken it. Until the final dot the server
 * has nothing, after it the mail may be the server's. So when all but the dot is on its way, `claim`
 * prepares the mark that this mail must not be sent again, and the order to set it leaves in the same
 * moment as the dot: killed before, this process has sent nothing, killed after, both are on their
 * way. Is the claim refused, no dot is sent. Rejects with nodemailer's error, which carries the
 * server's answer if there was one.
 */
export async function handOver(
  smtpUrl: string,
  mail: ComposedMail,
  claim: () => Promise<HandoverMark>,
): Promise<void> {
  const { auth, ...options } = parseConnectionUrl(smtpUrl)
  const connection = new SMTPConnection({ ...timeouts, ...options })
  const broken = new Promise<never>((_, reject) => {
    connection.on('error', reject)
    connection.on('end', () => reject(new Error('The mail server closed the connection.')))
  })
  let isOver = false
  let claiming: Promise<void> | undefined
  let setting: Promise<void> | undefined

  async function claimAndSet() {
    const mark = await claim()
    if (isOver) return mark.drop()
    // Not awaited, so that the dot leaves now. A mark that fails is no failure of the mail.
    setting = mark.set().catch(() => undefined)
  }
  async function* body() {
    yield mail.raw
    if (!isOver) await (claiming = claimAndSet())
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
    throw error
  } finally {
    // Settled before anybody acts on the outcome, or the mark could land on top of it.
    await claiming?.catch(() => undefined)
    await setting
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
