import { simpleParser } from 'mailparser'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { describe, expect, it } from 'vitest'

import { mailMessage, UnusableAddress, type MailToSend } from '@/src/mail/mailMessage'
import { renderMail } from '@/src/mail/renderMail'
import { senderOf } from '@/src/mail/sender'
import type { MailFacts } from '@/src/mail/template'
import { facts, ticket } from './facts'

/** Writes mails as nodemailer would send them. */
const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })

const order = async (change: Partial<MailToSend> = {}, told: MailFacts = facts()) => {
  const wish: MailToSend = {
    from: 'Northlight Support <support@example.com>',
    to: { name: 'Ada Byron', address: 'ada@acme.example' },
    messageId: '<ticket.one@support.example.com>',
    thread: {
      ticket: '019a0000-0000-7000-8000-000000000001',
      begun: new Date('2026-03-01T09:00:00Z'),
    },
    appUrl: 'https://support.example.com:8443',
    date: new Date('2026-03-01T10:00:00Z'),
    mail: await renderMail('ticket_created_client', told, 'en'),
    ...change,
  }
  const { envelope, message } = await writer.sendMail(mailMessage(wish) as SendMailOptions)
  return { envelope, raw: message as Buffer }
}

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
    expect(mail.subject).toBe('[#1042] Contact form drops attachments')
    expect(mail.from?.value).toEqual([
      { name: 'Northlight Support', address: 'support@example.com' },
    ])
    expect(mail.messageId).toBe('<ticket.one@support.example.com>')
    expect(mail.inReplyTo).toBe('<019a0000-0000-7000-8000-000000000001@support.example.com>')
    expect(mail.references).toBe('<019a0000-0000-7000-8000-000000000001@support.example.com>')
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
    const { html } = await renderMail('ticket_created_client', facts(), 'en')
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="https://support.example.com/tickets/1042"'])
    expect(html).toContain('lang="en"')
  })

  it('speaks the language of its reader', async () => {
    const { subject, html, text } = await renderMail('ticket_created_client', facts(), 'de')
    expect(subject).toBe('[#1042] Contact form drops attachments')
    expect(html).toContain('lang="de"')
    expect(text).toContain('Guten Tag Ada Byron,')
    expect(text).not.toContain('request')
  })

  it('shows numbers as they are', async () => {
    const large = facts({ ticket: ticket({ number: 1234567 }) })
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
      const told = facts({ recipient: { name: attack }, ticket: ticket({ subject: attack }) })
      const { envelope, raw } = await order(
        { to: { name: attack, address: 'ada@acme.example' } },
        told,
      )
      expect(envelope.to).toEqual(['ada@acme.example'])
      expect(namesOf(raw)).not.toContain('bcc')
      const mail = await simpleParser(raw)
      expect(mail.subject).toBe('[#1042] Ada Bcc: eve@evil.example Body')
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
    const told = facts({
      recipient: { name: '<b>Ada</b>' },
      ticket: ticket({
        subject: '{number} <script>alert(1)</script>',
        description: '<img src="https://evil.example/x.png"> ![x](https://evil.example/y.png)',
      }),
    })
    const { subject, html, text } = await renderMail('ticket_created_client', told, 'en')
    expect(html).not.toMatch(/<script|<img|<b>/)
    expect(html).toContain('&lt;script&gt;')
    expect(subject).toContain('{number} <script>alert(1)</script>')
    expect(text.replaceAll('\u2060', '')).toContain('<b>Ada</b>')
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
    const { raw } = await order({}, facts({ ticket: ticket({ description }) }))
    const text = raw.toString('latin1')
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect((await simpleParser(raw)).text).toContain('Grüße 🙂')
  })
})

describe('one thread', () => {
  const ids = [
    '<a.1@support.example.com>',
    '<a.2@support.example.com>',
    '<a.3@support.example.com>',
  ]

  it('for Gmail, Apple Mail and Outlook, whatever the mails tell', async () => {
    const kinds = ['ticket_created_client', 'reply_client', 'status_changed_client'] as const
    const mails = await Promise.all(
      kinds.map(async (kind, index) => {
        const date = new Date(Date.parse('2026-03-01T10:00:00Z') + index * 86_400_000)
        const thread = {
          ticket: '019a0000-0000-7000-8000-000000000001',
          begun: new Date('2026-03-01T09:00:00Z'),
          last: ids[index - 1],
        }
        const mail = await renderMail(kind, facts(), 'en')
        return simpleParser((await order({ messageId: ids[index], thread, date, mail })).raw)
      }),
    )
    const root = '<019a0000-0000-7000-8000-000000000001@support.example.com>'
    expect(mails.map(({ inReplyTo }) => inReplyTo)).toEqual([root, ids[0], ids[1]])
    expect(mails.map(({ references }) => [references].flat())).toEqual([
      [root],
      [root, ids[0]],
      [root, ids[1]],
    ])
    expect(new Set(mails.map(({ subject }) => subject)).size).toBe(1)
    expect(new Set(mails.map(({ headers }) => headers.get('thread-topic'))).size).toBe(1)
    const indexes = mails.map(({ headers }) =>
      Buffer.from(String(headers.get('thread-index')), 'base64'),
    )
    for (const index of indexes) {
      // The first byte of the time is 1 for some decades to come, as MS-OXOMSG wants it.
      expect([index.length, index[0]]).toEqual([27, 1])
      expect(index.subarray(0, 22)).toEqual(indexes[0]?.subarray(0, 22))
      expect(index.subarray(6, 22).toString('hex')).toBe('019a0000000070008000000000000001')
    }
    expect(new Set(indexes.map((index) => index.toString('hex'))).size).toBe(3)
  })

  it('has a name for mail programs that sort by lists', async () => {
    const mail = await simpleParser((await order()).raw)
    expect(mail.headers.get('list')).toMatchObject({ id: { id: 'support.example.com' } })
  })
})

describe('unsubscribing by one click', () => {
  it('is offered with both headers of RFC 8058, or not at all', async () => {
    const unsubscribeUrl = 'https://support.example.com/api/desk/unsubscribe/key'
    const headers = headersOf((await order({ unsubscribeUrl })).raw).replace(/\r\n[ \t]+/g, ' ')
    expect(headers).toContain(`List-Unsubscribe: <${unsubscribeUrl}>`)
    expect(headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(headersOf((await order()).raw)).not.toMatch(/unsubscribe/i)
  })
})

describe('addresses of the whole world', () => {
  it.each([
    ['info@müller.example', 'info@xn--mller-kva.example'],
    ['jörg@acme.example', 'jörg@acme.example'],
    ['用户@例子.example', '用户@例子.example'],
  ])('to %s', async (address, written) => {
    const { envelope, raw } = await order({ to: { name: 'Jörg Müller', address } })
    expect(envelope.to).toEqual([written])
    expect(raw.toString('utf8')).toContain(written)
  })

  it('from one, and with answers elsewhere', async () => {
    const { envelope, raw } = await order({
      from: 'Müller, Söhne <büro@müller.example>',
      replyTo: 'antwort@example.com',
    })
    expect(envelope.from).toBe('büro@müller.example')
    const mail = await simpleParser(raw)
    expect(mail.from?.value).toHaveLength(1)
    expect(mail.replyTo?.value).toMatchObject([{ address: 'antwort@example.com' }])
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
