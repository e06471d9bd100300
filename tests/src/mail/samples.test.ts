import { describe, expect, it } from 'vitest'

import { mailLanguages } from '@/src/domain/mail/languages'
import { mailSettings } from '@/src/domain/mail/settings'
import { deliveryKinds, type ArticleKind, type TicketDeliveryKind } from '@/src/domain/ticket/told'
import { renderMail } from '@/src/mail/renderMail'
import { sampleMail, sampleNames } from '@/src/mail/sampleMail'
import { facts, ticket } from './facts'

const place = { ...mailSettings, appUrl: 'https://support.example.com', desk: 'Northlight' }
const inert = (text: string) => text.replaceAll('\u2060', '')

describe.each(sampleNames)('%s', (name) => {
  it.each(mailLanguages)(
    'is short, needs no picture and leads to the desk alone, in %s',
    async (language) => {
      const { html, text, subject } = await sampleMail(name, language, place)
      expect(Buffer.byteLength(html)).toBeLessThan(100_000)
      expect(html).not.toMatch(/<(img|script|link|iframe|form|base)\b|@import|url\(/i)
      expect(html).toContain(`lang="${language}"`)
      for (const [, url] of html.matchAll(/href="([^"]*)"/g)) {
        expect(url).toMatch(/^https:\/\/support\.example\.com\//)
      }
      // What a mail says is in both of its parts.
      expect(text.length).toBeGreaterThan(100)
      expect(inert(text)).not.toMatch(/\{|undefined|null|\[object/)
      expect(subject).not.toMatch(/[\r\n]/)
    },
  )

  it('shows the logo of the desk beside its name, on a light ground in the dark as well', async () => {
    const logo = 'https://support.example.com/api/globals/desk-settings/logo?v=1'
    const { html, text } = await sampleMail(name, 'en', { ...place, logo })
    expect(html.match(/<img/g)).toHaveLength(1)
    expect(html).toMatch(
      /<img[^>]* alt=""[^>]*src="https:\/\/support[^>]*>\s*(<!-- -->)?Northlight/,
    )
    expect(html).toMatch(/\.logo \{[^}]*background-color: #ffffff !important/)
    expect(text).toContain('Northlight')
    expect(text).not.toContain(logo)
  })

  it('says it in German to Germans', async () => {
    const [en, de] = await Promise.all(mailLanguages.map((each) => sampleMail(name, each, place)))
    expect(de?.text).not.toBe(en?.text)
    expect(inert(de?.text ?? '')).not.toMatch(/\b(Hello|You get this email|View request)\b/)
  })

  it('takes the words of the desk, and a color that can be read', async () => {
    const wordings = [
      { mail: 'all', language: 'en', greeting: 'Moin {name}', footer: 'Northlight, Kiel' },
    ] as const
    const { html, text } = await sampleMail(name, 'en', { ...place, wordings, color: '#ffd400' })
    expect(text).toContain('Moin Ada Brenner')
    expect(text).toContain('Northlight, Kiel')
    expect(html).toMatch(/background-color:#ffd400[^"]*"|background-color:#ffd400/)
    expect(html).toContain('color:#000000')
  })
})

describe('a mail about a ticket', () => {
  const said = (content: string, author = 'Sam Okafor') => ({
    author,
    side: 'staff' as const,
    at: 'Mon, March 2, 2026',
    content,
    files: [],
  })

  const ofTickets = deliveryKinds.filter(
    (kind): kind is TicketDeliveryKind => kind !== ('article_review' satisfies ArticleKind),
  )

  it('has one subject for ever, whatever it tells', async () => {
    const subjects = await Promise.all(
      ofTickets.map(async (kind) => {
        const file = { name: 'x.zip' }
        return (await renderMail(kind, facts({ file }), kind.length % 2 ? 'en' : 'de')).subject
      }),
    )
    expect(new Set(subjects)).toEqual(new Set(['[#1042] Contact form drops attachments']))
  })

  it('begins with what is new, and says who said it; what was before comes last', async () => {
    const told = ticket({
      isNew: false,
      news: [said('The first new one.'), said('The second new one.', 'Kim Adler')],
      earlier: [said('Said before.')],
    })
    const { text } = await renderMail('reply_client', facts({ ticket: told }), 'en')
    const order = [
      'Kim Adler replied',
      'The first new one.',
      'The second new one.',
      'View request',
      'Said before.',
    ]
    const places = order.map((each) => text.indexOf(each))
    expect(places).not.toContain(-1)
    expect(places.slice(1, 3)).toEqual(places.slice(1, 3).toSorted((a, b) => a - b))
    expect(places[2]).toBeLessThan(places[4]!)
    expect(text).toContain('Sam Okafor')
  })

  it('is cut rather than cut off by the reader’s program, and says that there is more', async () => {
    const heavy = '- a\n'.repeat(5_000)
    const told = ticket({ isNew: false, news: [said(heavy), said(heavy)], earlier: [said(heavy)] })
    const { html, text } = await renderMail('reply_client', facts({ ticket: told }), 'en')
    expect(Buffer.byteLength(html)).toBeLessThan(100_000)
    expect(html).toContain('the rest is at the desk')
    expect(text.length).toBeGreaterThan(15_000)
  })

  it('makes no link of what looks like one in names', async () => {
    const news = [
      {
        ...said('Hello'),
        author: 'https://evil.example',
        files: [{ name: 'evil.zip', size: '1 kB' }],
      },
    ]
    const told = ticket({
      isNew: false,
      news,
      requester: 'www.evil.example',
      subject: 'evil.example',
    })
    const { html, text } = await renderMail('reply_client', facts({ ticket: told }), 'en')
    expect(text).not.toMatch(/evil\.(example|zip)/)
    expect(html.match(/href="[^"]*"/g)).toEqual([`href="${told.url}"`])
  })
})
