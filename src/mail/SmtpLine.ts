import { Readable } from 'node:stream'

import SMTPConnection from 'nodemailer/lib/smtp-connection'

import type { HandoverMark } from '@/src/database/holdHandover'

export type Envelope = { from: string | false; to: string[] }

/** Prepares the mark that a mail must not be sent again. */
export type Claim = () => Promise<HandoverMark>

/**
 * One connection to the mail server, over which one mail goes after the other. Until the final dot
 * the server has nothing, after it the mail may be the server's. So when all but the dot is on its
 * way, `claim` prepares the mark, and the order to set it leaves in the same moment as the dot:
 * killed before, this process has sent nothing, killed after, both are on their way. Is the claim
 * refused, no dot is sent.
 */
export class SmtpLine {
  private readonly connection: SMTPConnection
  private breaks?: (error: Error) => void
  private broken?: Error
  /** Whether the server got as far with a mail as to be asked for the mark. */
  claimed = false

  constructor(options: SMTPConnection.Options) {
    this.connection = new SMTPConnection(options)
    this.connection.on('error', (error) => this.fail(error))
    this.connection.on('end', () => this.fail(new Error('The mail server closed the connection.')))
  }

  get isOpen() {
    return this.broken === undefined
  }

  async open(auth: SMTPConnection.AuthenticationType | undefined): Promise<void> {
    const { connection } = this
    await this.whileOpen((done) => connection.connect(done))
    if (auth && connection.allowsAuth) await this.whileOpen((done) => connection.login(auth, done))
  }

  /** Resolves when the server has taken the mail. Rejects with the server's answer, if there was one. */
  async send(envelope: Envelope, mail: Buffer, claim: Claim): Promise<void> {
    this.claimed = false
    let isOver = false
    let claiming: Promise<void> | undefined
    let setting: Promise<void> | undefined

    const claimAndSet = async () => {
      this.claimed = true
      const mark = await claim()
      if (isOver) return mark.drop()
      // Not awaited, so that the dot leaves now. A mark that fails is no failure of the mail.
      setting = mark.set().catch(() => undefined)
    }
    async function* body() {
      yield mail
      if (!isOver) await (claiming = claimAndSet())
    }

    try {
      // nodemailer reads the stream only when the server has answered DATA with "go ahead".
      const stream = Readable.from(body(), { objectMode: false })
      await this.whileOpen((done) => this.connection.send(envelope, stream, done))
    } catch (error) {
      isOver = true
      // Closing cuts the stream short, so no dot follows.
      this.close()
      throw error
    } finally {
      // Settled before anybody acts on the outcome, or the mark could land on top of it.
      await claiming?.catch(() => undefined)
      await setting
    }
  }

  quit() {
    if (this.isOpen) this.connection.quit()
    this.fail(new Error('The connection was closed.'))
  }

  private close() {
    this.fail(new Error('The connection was closed.'))
    this.connection.close()
  }

  private fail(error: Error) {
    this.broken ??= error
    this.breaks?.(error)
  }

  private whileOpen(work: (done: (error?: Error | null) => void) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.broken) return reject(this.broken)
      this.breaks = reject
      work((error) => (error ? reject(error) : resolve()))
    })
  }
}
