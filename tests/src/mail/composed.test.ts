import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'

import { composeMail, senderOf, UnusableAddress, type MailToSend } from '@/src/mail/composeMail'
import { renderMail } from '@/src/mail/renderMail'
import type { MailFacts } from '@/src/mail/template'

const facts: MailFacts = {
  recipient: { name: 'Ada Byron' },
  ticket: {
    number: 1042,
    subject: 'Contact form drops attachments',
    description: 'Since Monday the form sends no files.\n\n- PDF\n- PNG',
  },
  url: 'https://support.example.com/tickets/1042',
  desk: 'Northlight Support',
}

const order = async (change: Partial<MailToSend> = {}, told: MailFacts = facts) =>
  composeMail({
    from: 'Northlight Support <support@example.com>',
    to: { name: 'Ada Byron', address: 'ada@acme.example' },
    messageId: '<ticket.one@support.example.com>',
    ticketId: 'ticket',
    appUrl: 'https://support.example.com:8443',
    date: new Date('2026-03-01T10:00:00Z'),
    mail: await renderMail('ticket_created_client', told, 'en'),
    ...change,
  })

/** The header block as it goes over the wire. */
const headersOf = (raw: Buffer) => raw.toString('latin1').split('\r\n\r\n')[0] ?? ''
const namesOf = (raw: Buffer) =>
  headersOf(raw)
    .split(/\r\n(?![ \t])/)
    .map((line) => line.split(':')[0]?.toLowerCase())

describe('the confirmation of a new ticket', () => {
  it('says who, what and where, and belongs to the thread of its ticket', async () => {
    const { envelope, raw } = await order()
    const mail = await simpleParser(raw)
    expect(envelope).toEqual({ from: 'support@example.com', to: ['ada@acme.example'] })
    expect(mail.subject).toBe('[#1042] We have your request: Contact form drops attachments')
    expect(mail.from?.value).toEqual([
      { name: 'Northlight Support', address: 'support@example.com' },
    ])
    expect(mail.messageId).toBe('<ticket.one@support.example.com>')
    expect(mail.inReplyTo).toBe('<ticket@support.example.com>')
    expect(mail.references).toBe('<ticket@support.example.com>')
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
    expect(mail.headers.get('x-auto-response-suppress')).toBe('All')
    expect(mail.date).toEqual(new Date('2026-03-01T10:00:00Z'))
  })

  it('has a text part that reads well alone', async () => {
    const mail = await simpleParser((await order()).raw)
    expect(mail.text).toContain('Hello Ada Byron,')
    expect(mail.text).toContain('Since Monday the form sends no files.\n\n- PDF\n- PNG')
    expect(mail.text).toContain('View request https://support.example.com/tickets/1042')
    expect(mail.text).not.toMatch(/<\/?[a-z]/)
    // The hidden preview line would say the opening twice.
    expect(mail.text?.match(/now in our queue/g)).toHaveLength(1)
  })

  it('has one button, to the ticket', async () => {
    const { html } = await renderMail('ticket_created_client', facts, 'en')
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://support.example.com/tickets/1042"'])
    expect(html).toContain('lang="en"')
  })

  it('speaks the language of its reader', async () => {
    const { subject, html, text } = await renderMail('ticket_created_client', facts, 'de')
    expect(subject).toBe('[#1042] Ihre Anfrage ist angekommen: Contact form drops attachments')
    expect(html).toContain('lang="de"')
    expect(text).toContain('Guten Tag Ada Byron,')
    expect(text).not.toContain('request')
  })

  it('shows numbers as they are', async () => {
    const large = { ...facts, ticket: { ...facts.ticket, number: 1234567 } }
    const { subject } = await renderMail('ticket_created_client', large, 'de')
    expect(subject).toContain('[#1234567]')
  })
})

describe('what people type cannot leave its place', () => {
  const breaks = ['\r\n', '\n', '\r', '\u2028', '\u0000', '\u0085', '\v']

  it.each(breaks)(
    'a line break (%j) in a name or a subject starts no header',
    async (lineBreak) => {
      const attack = `Ada${lineBreak}Bcc: eve@evil.example${lineBreak}${lineBreak}Body`
      const told = {
        ...facts,
        recipient: { name: attack },
        ticket: { ...facts.ticket, subject: attack },
      }
      const { envelope, raw } = await order(
        { to: { name: attack, address: 'ada@acme.example' } },
        told,
      )
      expect(envelope.to).toEqual(['ada@acme.example'])
      expect(namesOf(raw)).not.toContain('bcc')
      const mail = await simpleParser(raw)
      expect(mail.subject).toBe('[#1042] We have your request: Ada Bcc: eve@evil.example Body')
      expect(mail.to).toMatchObject({ value: [{ address: 'ada@acme.example' }] })
    },
  )

  it('a name that looks like addresses stays a name', async () => {
    const name = 'Eve <eve@evil.example>, "Bob" <bob@globex.example>'
    const mail = await simpleParser(
      (await order({ to: { name, address: 'ada@acme.example' } })).raw,
    )
    expect(mail.to).toMatchObject({ value: [{ name, address: 'ada@acme.example' }] })
  })

  it('markup is shown as it was typed', async () => {
    const told = {
      ...facts,
      recipient: { name: '<b>Ada</b>' },
      ticket: {
        ...facts.ticket,
        subject: '{number} <script>alert(1)</script>',
        description: '<img src="https://evil.example/x.png"> ![x](https://evil.example/y.png)',
      },
    }
    const { subject, html, text } = await renderMail('ticket_created_client', told, 'en')
    expect(html).not.toMatch(/<script|<img|<b>/)
    expect(html).toContain('&lt;script&gt;')
    expect(subject).toContain('{number} <script>alert(1)</script>')
    expect(text).toContain('<b>Ada</b>')
  })

  it.each([
    'ada@acme.example,eve@evil.example',
    'ada@acme.example\r\nRCPT TO:<eve@evil.example>',
    'Ada <ada@acme.example>',
    'ada@acme.example eve@evil.example',
    '"ada@evil.example"@acme.example',
    'ada',
    '',
  ])('refuses the address %j', async (address) => {
    await expect(order({ to: { name: 'Ada', address } })).rejects.toThrow(UnusableAddress)
  })

  it('keeps every line below the limit of SMTP and ends each with CRLF', async () => {
    const description = `${'x'.repeat(20_000)}\n.\n..\nGrüße 🙂`
    const { raw } = await order({}, { ...facts, ticket: { ...facts.ticket, description } })
    const text = raw.toString('latin1')
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect((await simpleParser(raw)).text).toContain('Grüße 🙂')
  })
})

describe('MAIL_FROM', () => {
  it.each([
    ['Support <support@example.com>', { name: 'Support', address: 'support@example.com' }],
    ['support@example.com', { name: '', address: 'support@example.com' }],
    ['"Desk, Acme" <d@example.com>', { name: 'Desk, Acme', address: 'd@example.com' }],
  ])('%s', (mailFrom, sender) => {
    expect(senderOf(mailFrom)).toEqual(sender)
  })
})
