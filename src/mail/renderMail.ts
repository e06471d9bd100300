import { render, toPlainText } from '@react-email/render'
import { createElement, type ReactElement } from 'react'

import type { AccountMail as AccountMailOrder } from '@/src/mail/accountMail'
import type { MailLanguage } from '@/src/domain/mail/languages'
import { fillPlaces } from '@/src/domain/mail/settings'
import type { TicketDeliveryKind } from '@/src/domain/ticket/told'
import { oneLine } from './oneLine'
import { shortened } from './shortened'
import type { DigestFacts, MailFacts, ReviewFacts } from './template'
import { AccountMail, type AccountFacts } from './templates/AccountMail'
import { ArticlesDue } from './templates/ArticlesDue'
import { DigestMail } from './templates/DigestMail'
import { FileInfected } from './templates/FileInfected'
import { TicketMail } from './templates/TicketMail'
import { wordsIn } from './words'

export type RenderedMail = { subject: string; html: string; text: string }
type Part = 'html' | 'text'

/** Gmail cuts what is longer than 102 kB. */
const htmlMost = 100_000
/** Letters of each text, until the mail is short enough. */
const lengths = [Infinity, 6_000, 2_000, 600, 150]

/** HTML and plain text from one template. */
async function bodies(element: (part: Part, most: number) => ReactElement) {
  const [html, text] = await Promise.all([
    shortEnough((most) => element('html', most)),
    render(element('text', Infinity)),
  ])
  return { html, text: plainText(text) }
}

async function shortEnough(element: (most: number) => ReactElement): Promise<string> {
  let html = ''
  for (const most of lengths) {
    html = await render(element(most))
    if (Buffer.byteLength(html) < htmlMost) return html
  }
  return html
}

export type Wording = { subject?: string | null }

/** One mail about one ticket. All of them have one subject, so that mail programs keep them together. */
export async function renderMail(
  kind: TicketDeliveryKind,
  facts: MailFacts,
  language: MailLanguage,
  { subject }: Wording = {},
): Promise<RenderedMail> {
  const words = wordsIn(language)
  const { number, subject: title } = facts.ticket
  const places = { number: String(number), subject: title, desk: facts.desk }
  return {
    subject: oneLine(fillPlaces(subject ?? '[#{number}] {subject}', places)),
    ...(await bodies((part, most) => {
      const shorter = { ...facts, ticket: shortened(facts.ticket, most, words) }
      const props = { facts: shorter, language, words, part }
      return kind === 'file_infected_team' || kind === 'file_infected_uploader'
        ? createElement(FileInfected, { ...props, kind })
        : createElement(TicketMail, { ...props, kind })
    })),
  }
}

export async function renderDigest(
  facts: DigestFacts,
  language: MailLanguage,
  { subject }: Wording = {},
): Promise<RenderedMail> {
  const words = wordsIn(language)
  return {
    subject: oneLine(
      subject
        ? fillPlaces(subject, { desk: facts.desk })
        : words('digest.subject', { desk: facts.desk }),
    ),
    ...(await bodies((part, most) => {
      const tickets = facts.tickets.map((ticket) => shortened(ticket, Math.min(most, 2_000), words))
      return createElement(DigestMail, { facts: { ...facts, tickets }, language, words, part })
    })),
  }
}

export async function renderReviews(
  facts: ReviewFacts,
  language: MailLanguage,
  { subject }: Wording = {},
): Promise<RenderedMail> {
  const words = wordsIn(language)
  const { desk } = facts
  const html = await render(createElement(ArticlesDue, { facts, language, words }))
  return {
    subject: oneLine(
      subject
        ? fillPlaces(subject, { desk })
        : words('reviews.title', { count: facts.articles.length }),
    ),
    html,
    text: plainText(html),
  }
}

export async function renderAccountMail(
  kind: AccountMailOrder['kind'],
  facts: AccountFacts,
  language: MailLanguage,
  { subject }: Wording = {},
): Promise<RenderedMail> {
  const words = wordsIn(language)
  const { desk } = facts
  const html = await render(createElement(AccountMail, { kind, facts, words, language }))
  return {
    subject: oneLine(
      subject ? fillPlaces(subject, { desk }) : words(`account.${kind}.subject`, { desk }),
    ),
    html,
    text: plainText(html),
  }
}

const asWritten = { options: { uppercase: false } }

export function plainText(html: string): string {
  return toPlainText(html, {
    wordwrap: 78,
    selectors: [
      { selector: 'h1', ...asWritten },
      { selector: 'h2', ...asWritten },
    ],
  })
}
