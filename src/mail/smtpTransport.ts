import type { SentMessageInfo, Transport } from 'nodemailer'
import type MailMessage from 'nodemailer/lib/mailer/mail-message'
import { parseConnectionUrl } from 'nodemailer/lib/shared'

import { env } from '@/src/env'
import { SmtpLine, type Claim } from './SmtpLine'

const second = 1000
const timeouts = {
  connectionTimeout: 20 * second,
  greetingTimeout: 20 * second,
  socketTimeout: 60 * second,
}
/** How long a connection is kept for the next mail, and how many mails it takes. */
const idle = 5 * second
const mailsOfALine = 100

const unmarked: Claim = async () => ({ set: async () => {}, drop: async () => {} })

/** What the desk's own worker says with a mail; anybody else's goes out without a mark. */
export type Marked = { claim?: Claim }

const isThisMachine = (host: string | undefined) =>
  host !== undefined && /^(localhost|127(\.\d+){3}|::1|\[::1\])$/.test(host)

export function smtpOptions(url: string, tls: 'required' | 'optional' | undefined) {
  const { auth, ...given } = parseConnectionUrl(url)
  const wanted = tls ?? (isThisMachine(given.host) ? 'optional' : 'required')
  // A name as in a certificate; and no address of this machine for the server to see.
  const options = { ...timeouts, ...given, requireTLS: wanted === 'required' && !given.secure }
  return { auth, options }
}

type Kept = { line: SmtpLine; mails: number; timer?: NodeJS.Timeout }

/**
 * A transport of nodemailer that says when all but the last dot is sent. It keeps connections for
 * the next mail, and no more mails a minute than the desk allows it.
 */
export class SmtpTransport implements Transport {
  readonly name = 'desk-smtp'
  readonly version = '1'
  private readonly kept = new Map<string, Kept[]>()
  private nextTurn = 0

  send(
    mail: MailMessage<SentMessageInfo>,
    done: (error: Error | null, info: SentMessageInfo) => void,
  ): void {
    const message = mail.message
    const envelope = message.getEnvelope()
    const { claim = unmarked } = mail.data as Marked
    const work = async () => {
      if (!env.SMTP_URL) throw new Error('SMTP_URL is not set, so no mail can be sent.')
      // Whole, so that it can be sent once more where a kept connection turns out to be dead.
      const raw = await message.build()
      await this.turn()
      const url = env.SMTP_URL
      const old = this.take(url)
      if (old) {
        try {
          return await this.over(url, old, envelope, raw, claim)
        } catch (error) {
          // The server has hung up while nobody used the line. Nothing was sent yet: a new one.
          if (old.line.claimed || !isLost(error)) throw error
        }
      }
      const fresh = await this.connect(url)
      return this.over(url, fresh, envelope, raw, claim)
    }
    work().then(
      () => done(null, { envelope, messageId: message.messageId() }),
      (error: Error) => done(error, {} as SentMessageInfo),
    )
  }

  /** Ends the connections that nobody uses. */
  close(): void {
    for (const lines of this.kept.values()) for (const { line } of lines.splice(0)) line.quit()
  }

  private async connect(url: string): Promise<Kept> {
    const { auth, options } = smtpOptions(url, env.SMTP_TLS)
    const line = new SmtpLine(options)
    await line.open(auth)
    return { line, mails: 0 }
  }

  private async over(
    url: string,
    kept: Kept,
    envelope: { from: string | false; to: string[] },
    raw: Buffer,
    claim: Claim,
  ): Promise<void> {
    await kept.line.send(envelope, raw, claim)
    this.keep(url, { ...kept, mails: kept.mails + 1 })
  }

  private take(url: string): Kept | undefined {
    const lines = this.kept.get(url) ?? []
    for (let found = lines.pop(); found; found = lines.pop()) {
      clearTimeout(found.timer)
      if (found.line.isOpen) return found
    }
    return undefined
  }

  private keep(url: string, kept: Kept): void {
    if (!kept.line.isOpen) return
    if (kept.mails >= mailsOfALine) return kept.line.quit()
    const lines = this.kept.get(url) ?? []
    this.kept.set(url, lines)
    const timer = setTimeout(() => {
      lines.splice(lines.indexOf(next), 1)
      next.line.quit()
    }, idle).unref()
    const next = { ...kept, timer }
    lines.push(next)
  }

  /** Mails leave evenly: each has its own moment of the minute. */
  private async turn(): Promise<void> {
    const rate = env.MAIL_PER_MINUTE
    if (!rate) return
    const now = Date.now()
    const mine = Math.max(now, this.nextTurn)
    this.nextTurn = mine + (60 * second) / rate
    if (mine > now) await new Promise((resolve) => setTimeout(resolve, mine - now))
  }
}

/** Not an answer of the server to this mail. */
const isLost = (error: unknown) =>
  !(error instanceof Error && 'responseCode' in error && error.responseCode)
