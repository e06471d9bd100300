import { describe, expect, it } from 'vitest'

import { defanged } from '@/src/mail/oneLine'
import { renderMail } from '@/src/mail/renderMail'
import type { MailFacts } from '@/src/mail/template'
import { facts as told, ticket } from './facts'

const facts = (change: Partial<MailFacts> = {}) =>
  told({
    ticket: ticket({ subject: 'The shop is slow' }),
    file: { name: 'invoice.zip' },
    ...change,
  })

/** As it reads, without what nobody sees. */
const seen = (text: string) => text.replaceAll('\u2060', '')

describe('the mail about an infected file', () => {
  it.each([
    ['en', 'nobody can open it'],
    ['de', 'Niemand kann sie hier öffnen'],
  ] as const)('tells its uploader, in %s', async (language, words) => {
    const mail = await renderMail('file_infected_uploader', facts(), language)
    expect(mail.subject).toBe('[#1042] The shop is slow')
    expect(mail.html).toContain(`lang="${language}"`)
    expect(mail.text.replace(/\s+/g, ' ')).toContain(words)
    expect(seen(mail.text)).toContain('invoice.zip')
    expect(mail.text).toContain('The shop is slow')
  })

  it('tells the team what was found', async () => {
    const file = { name: 'invoice.zip', found: 'Eicar-Test-Signature' }
    const mail = await renderMail('file_infected_team', facts({ file }), 'en')
    expect(mail.text).toContain('Found: Eicar-Test-Signature')
    expect((await renderMail('file_infected_team', facts(), 'en')).text).not.toContain('Found:')
  })

  it.each(['file_infected_uploader', 'file_infected_team'] as const)(
    'shows what strangers typed as text and links to the desk alone: %s',
    async (kind) => {
      const name = '<img src=x>{number}</p><a href="https://evil.example">www.evil.example.zip'
      const subject = 'See https://evil.example/a?b=c or mail eve@evil.example\r\nBcc: x\u202e'
      const about = ticket({ subject })
      const mail = await renderMail(
        kind,
        facts({ file: { name, found: '<b>x</b>' }, ticket: about }),
        'en',
      )
      expect(mail.html.match(/href="[^"]*"/g)).toEqual([`href="${facts().ticket.url}"`])
      expect(mail.html).not.toMatch(/<(img|b|script)\b/)
      const elsewhere = mail.text.replaceAll(facts().ticket.url, '')
      expect(elsewhere).not.toMatch(/https?:\/\/|www\.e|evil\.example|\.zip|@evil/)
      expect(seen(elsewhere)).toContain('www.evil.example.zip')
      expect(mail.subject).not.toMatch(/[\r\n\u202e]/)
      // The name of a file has no place in a header.
      expect(mail.subject).not.toContain('zip')
    },
  )
})

describe('inert text', () => {
  it.each([
    ['report.pdf', 'report.\u2060pdf'],
    ['a@b.c', 'a@\u2060b.\u2060c'],
    ['x://y', 'x:\u2060/\u2060/\u2060y'],
    ['two\r\nlines\u202e', 'two lines'],
    ['plain words', 'plain words'],
  ])('%j', (text, expected) => {
    expect(defanged(text)).toBe(expected)
  })
})
