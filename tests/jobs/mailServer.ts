import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

type Received = { from: string; to: string[]; raw: string }
type Options = SMTPServerOptions & {
  port?: number
  /** Answers a mail that has come in whole; an error with `responseCode` refuses it. */
  answer?: (mail: Received) => Promise<void> | void
}

/** A real mail server on a port of its own, keeping what it has taken. */
export async function startMailServer({ port = 0, answer, ...options }: Options = {}) {
  const received: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    ...options,
    onData(stream, session, done) {
      const { mailFrom, rcptTo } = session.envelope
      text(stream)
        .then(async (raw) => {
          const mail = {
            from: mailFrom ? mailFrom.address : '',
            to: rcptTo.map(({ address }) => address),
            raw,
          }
          await answer?.(mail)
          received.push(mail)
        })
        .then(() => done(), done)
    },
  })
  // Clients that vanish in the middle are part of the tests.
  server.on('error', () => undefined)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const taken = (server.server.address() as AddressInfo).port
  return {
    received,
    server,
    port: taken,
    url: `smtp://127.0.0.1:${taken}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** The refusal of a mail server, with its code. */
export const refusal = (responseCode: number, message = 'No.') =>
  Object.assign(new Error(message), { responseCode })
