import { render, toPlainText } from '@react-email/render'
import { createElement } from 'react'
import type { DeliveryKind } from '@/src/domain/ticket/told'
import { oneLine } from './oneLine'
import type { MailFacts } from './template'
import { templates } from './templates'
import { wordsIn, type MailLanguage } from './words'

export type RenderedMail = { subject: string; html: string; text: string }

/** HTML and plain text of one mail, from one template. */
export async function renderMail(
  kind: DeliveryKind,
  facts: MailFacts,
  language: MailLanguage,
): Promise<RenderedMail> {
  const props = { facts, language, words: wordsIn(language) }
  const template = templates[kind]
  const [html, text] = await Promise.all(
    (['html', 'text'] as const).map((part) =>
      render(createElement(template.Body, { ...props, part })),
    ),
  )
  return {
    subject: oneLine(template.subject({ ...props, part: 'text' })),
    html: html ?? '',
    text: plainText(text ?? ''),
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
