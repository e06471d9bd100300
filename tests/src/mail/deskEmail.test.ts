import { generateKeyPairSync } from 'node:crypto'

import { simpleParser } from 'mailparser'
import type { EmailAdapter, Payload } from 'payload'
import { afterEach, describe, expect, it } from 'vitest'

import { env } from '@/src/env'
import { deskEmail } from '@/src/mail/deskEmail'
import { startMailServer } from '../../jobs/mailServer'
import { sendsAsBefore, sendsOver } from '../../jobs/mailSettings'

const byHand = env as unknown as Record<string, unknown>
const opened: { stop(): Promise<void> }[] = []
afterEach(async () => {
  sendsAsBefore()
  for (const name of Object.keys(byHand)) delete byHand[name]
  for (const server of opened.splice(0)) await server.stop()
})

async function mailServer() {
  const server = await startMailServer()
  opened.push(server)
  sendsOver(server.url)
  return server
}

const adapter = async () => ((await deskEmail()) as EmailAdapter)({ payload: {} as Payload })
const note = { to: 'ada@acme.example', subject: 'Hello', text: 'Words.' }

describe("Payload's e-mail adapter", () => {
  it('sends what a site adds, from the desk where nobody says otherwise', async () => {
    const server = await mailServer()
    await (await adapter()).sendEmail(note)
    const [mail] = server.received
    expect(mail?.to).toEqual(['ada@acme.example'])
    expect((await simpleParser(mail?.raw ?? '')).from?.value).toEqual([
      { name: 'Northlight Support', address: 'support@example.com' },
    ])
  })

  it('says so where there is no mail server', async () => {
    sendsOver('')
    await expect((await adapter()).sendEmail(note)).rejects.toThrow('SMTP_URL is not set')
  })

  it('opens no file and no address that somebody names in a mail', async () => {
    await mailServer()
    const { sendEmail } = await adapter()
    for (const attachment of [{ path: '/etc/passwd' }, { href: 'http://127.0.0.1/' }]) {
      await expect(sendEmail({ ...note, attachments: [attachment] })).rejects.toThrow(
        /rejected|access/i,
      )
    }
  })

  it('signs every mail, with the header of the one click', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    })
    const server = await mailServer()
    Object.assign(env, {
      DKIM_DOMAIN: 'example.com',
      DKIM_SELECTOR: 'desk',
      DKIM_PRIVATE_KEY: privateKey,
    })
    const { sendEmail } = await adapter()
    await sendEmail({
      ...note,
      list: { unsubscribe: 'https://support.example.com/api/desk/unsubscribe/x' },
      headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    })
    const raw = (server.received[0]?.raw ?? '').replace(/\r\n[ \t]+/g, ' ')
    const signature = /^DKIM-Signature: (.*)$/im.exec(raw)?.[1] ?? ''
    expect(signature).toContain('d=example.com')
    expect(signature).toContain('s=desk')
    const signed = (/[ ;]h=([^;]*)/.exec(signature)?.[1] ?? '').toLowerCase().split(/[\s:]+/)
    for (const name of ['from', 'to', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']) {
      expect(signed).toContain(name)
    }
  })

  it('keeps to a rate', async () => {
    const server = await mailServer()
    Object.assign(env, { MAIL_PER_MINUTE: 1200 })
    const { sendEmail } = await adapter()
    const begun = performance.now()
    await Promise.all(Array.from({ length: 5 }, () => sendEmail(note)))
    expect(performance.now() - begun).toBeGreaterThan(190)
    expect(server.received).toHaveLength(5)
  })

  it('reaches addresses of the whole world', async () => {
    const server = await mailServer()
    const { sendEmail } = await adapter()
    await sendEmail({ ...note, from: 'Büro <büro@müller.example>', to: 'jörg@müller.example' })
    await sendEmail({ ...note, to: 'info@müller.example' })
    expect(server.received[0]?.to).toEqual(['jörg@müller.example'])
    expect(server.received[0]?.from).toBe('büro@müller.example')
    // The domain alone is written in the letters of every mail server.
    expect(server.received[1]?.raw).toContain('To: info@xn--mller-kva.example')
  })
})
