import { createTransport } from 'nodemailer'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { env } from '@/src/env'
import { SmtpTransport, smtpOptions } from '@/src/mail/smtpTransport'
import { refusal, startMailServer } from '../../jobs/mailServer'
import { sendsAsBefore, sendsOver } from '../../jobs/mailSettings'
import { handOver, mail, noMark } from './handOver'

const opened: { stop(): Promise<void> }[] = []
afterEach(async () => {
  sendsAsBefore()
  vi.restoreAllMocks()
  for (const server of opened.splice(0)) await server.stop()
})

async function mailServer(options: Parameters<typeof startMailServer>[0] = {}) {
  const server = await startMailServer(options)
  opened.push(server)
  return server
}

const warnsOfItsCertificate = () => vi.spyOn(console, 'error').mockReturnValue()

describe('connections', () => {
  it('are used for one mail after the other', async () => {
    let connections = 0
    const server = await mailServer({ onConnect: (_, done) => (connections++, done()) })
    sendsOver(server.url)
    const transport = new SmtpTransport()
    const sender = createTransport(transport)
    for (let sent = 0; sent < 5; sent++) await sender.sendMail(mail)
    expect([server.received.length, connections]).toEqual([5, 1])
    await Promise.all([sender.sendMail(mail), sender.sendMail(mail)])
    expect([server.received.length, connections]).toEqual([7, 2])
    transport.close()
  })

  it('that the server has ended meanwhile are followed by new ones', async () => {
    const server = await startMailServer()
    sendsOver(server.url)
    const transport = new SmtpTransport()
    const sender = createTransport(transport)
    await sender.sendMail(mail)
    await server.stop()
    const back = await mailServer({ port: server.port })
    await sender.sendMail(mail)
    expect(back.received).toHaveLength(1)
    transport.close()
  })

  it('leave a mail alone that the server has refused', async () => {
    let asked = 0
    const server = await mailServer({
      onRcptTo: (_address, _session, done) => done(asked++ > 0 ? refusal(550) : undefined),
    })
    sendsOver(server.url)
    const transport = new SmtpTransport()
    const sender = createTransport(transport)
    await sender.sendMail(mail)
    await expect(sender.sendMail(mail)).rejects.toMatchObject({ responseCode: 550 })
    expect(asked).toBe(2)
    transport.close()
  })
})

describe('TLS', () => {
  it.each([
    ['smtp://mail.example.com:587', undefined, true],
    ['smtp://mail.example.com:587', 'optional', false],
    ['smtp://127.0.0.1:2525', undefined, false],
    ['smtp://localhost:2525', 'required', true],
    // It has TLS from the start.
    ['smtps://mail.example.com:465', undefined, false],
  ] as const)('to %s, set %s: asked for %s', (url, tls, expected) => {
    expect(smtpOptions(url, tls).options.requireTLS).toBe(expected)
  })

  it('without it no mail leaves where it is required', async () => {
    const server = await mailServer()
    Object.assign(env, { SMTP_TLS: 'required' })
    try {
      await expect(handOver(server.url, mail, noMark)).rejects.toThrow(/STARTTLS/)
    } finally {
      delete (env as { SMTP_TLS?: unknown }).SMTP_TLS
    }
    expect(server.received).toEqual([])
  })
})

describe('the address of the mail server', () => {
  it('may hold a user and a password', async () => {
    const signedIn: unknown[] = []
    const server = await mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth({ username, password }, _, done) {
        signedIn.push([username, password])
        done(password === 'p@ss/word' ? null : refusal(535), { user: username })
      },
    })
    const at = `127.0.0.1:${server.port}`
    await handOver(`smtp://ada%40desk:p%40ss%2Fword@${at}`, mail, noMark)
    expect(signedIn).toEqual([['ada@desk', 'p@ss/word']])
    await expect(handOver(`smtp://ada:wrong@${at}`, mail, noMark)).rejects.toMatchObject({
      code: 'EAUTH',
    })
    expect(server.received).toHaveLength(1)
  })

  it('may hold options of nodemailer, such as those for TLS', async () => {
    warnsOfItsCertificate()
    const server = await mailServer({ disabledCommands: [] })
    // The server's certificate is one that nobody has signed.
    await expect(handOver(server.url, mail, noMark)).rejects.toThrow(/certificate/i)
    await handOver(`${server.url}?ignoreTLS=true`, mail, noMark)
    await handOver(`${server.url}?tls.rejectUnauthorized=false`, mail, noMark)
    expect(server.received).toHaveLength(2)
  })

  it('may ask for TLS from the start', async () => {
    warnsOfItsCertificate()
    const server = await mailServer({ secure: true, disabledCommands: [] })
    const url = `smtps://127.0.0.1:${server.port}`
    await expect(handOver(url, mail, noMark)).rejects.toThrow(/certificate/i)
    await handOver(`${url}?tls.rejectUnauthorized=false`, mail, noMark)
    expect(server.received).toHaveLength(1)
  })
})
