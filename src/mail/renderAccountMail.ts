import { render } from '@react-email/render'
import { createElement } from 'react'
import type { AccountMail as Mail } from './accountMail'
import { oneLine } from './oneLine'
import { plainText, type RenderedMail } from './renderMail'
import { AccountMail, type AccountFacts } from './templates/AccountMail'
import { wordsIn, type MailLanguage } from './words'

export async function renderAccountMail(
  kind: Mail['kind'],
  facts: AccountFacts,
  language: MailLanguage,
): Promise<RenderedMail> {
  const words = wordsIn(language)
  const html = await render(createElement(AccountMail, { kind, facts, words, language }))
  const subject = oneLine(words(`account.${kind}.subject`, { desk: facts.desk }))
  return { subject, html, text: plainText(html) }
}
