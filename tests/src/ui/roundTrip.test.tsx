import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { typedText } from '@/src/domain/text/typedText'
import { plainText, renderMail } from '@/src/mail/renderMail'
import { TypedText } from '@/src/mail/TypedText'
import { wordsIn } from '@/src/mail/words'
import { MarkdownText } from '@/src/ui/markdown/MarkdownText'
import { Markdown as AdminMarkdown } from '@/src/admin/conversation/Markdown'
import { anyTyped, examples } from '../../support/typedTexts'
import { visibleText } from '../../support/visibleText'
import { facts, ticket } from '../mail/facts'

const words = { asTyped: '' }
const page = { className: 'page', words, labels: { code: 'Code', table: 'Table' } }

const onPage = (text: string) =>
  visibleText(renderToStaticMarkup(<MarkdownText look={page}>{text}</MarkdownText>))

const inAdmin = (text: string) =>
  visibleText(renderToStaticMarkup(<AdminMarkdown t={(word) => word}>{text}</AdminMarkdown>))

const inPart = (part: 'html' | 'text', text: string) =>
  renderToStaticMarkup(
    <TypedText part={part} words={wordsIn('en')}>
      {text}
    </TypedText>,
  )

/** The whole mail that confirms a request. */
async function inMail(description: string) {
  const { html, text } = await renderMail(
    'ticket_created_client',
    facts({ ticket: ticket({ description }) }),
    'en',
  )
  const typed = /<div class="typed"[^>]*>(.*?)<\/div><\/td>/s.exec(html)?.[1] ?? ''
  return { html: visibleText(typed), text }
}

/** Empty lines are the space between paragraphs, and blanks at the end of a line nobody sees. */
const asRead = (text: string) => text.replace(/[ \t]+$/gm, '').replace(/\n{2,}/g, '\n')

describe('what was typed is what is read, on pages and in both parts of a mail', () => {
  it.each(examples)('%s', async (typed) => {
    const mail = await inMail(typed)
    expect(asRead(onPage(typed))).toBe(asRead(typed))
    expect(asRead(inAdmin(typed))).toBe(asRead(typed))
    expect(asRead(mail.html)).toBe(asRead(typed))
    expect(mail.text).toContain(`\n${typed}\n`)
  })

  it('two hundred texts of odd signs and marks that are meant', () => {
    fc.assert(
      fc.property(anyTyped, (text) => {
        const typed = typedText(text.typed)
        const parts = { html: inPart('html', typed), text: inPart('text', typed) }
        expect(asRead(onPage(typed))).toBe(asRead(text.read))
        expect(asRead(visibleText(parts.html))).toBe(asRead(text.read))
        expect(plainText(parts.text)).toBe(typed)
      }),
      { numRuns: 200, seed: 2026 },
    )
  })

  it('any text at all loses nothing but its marks', () => {
    const unit = fc.oneof(
      fc.constantFrom(...['*', '_', '~', '>', '-', '1.', '#', '<', '\\', '&', '\n', ' ', '|', '`']),
      fc.constantFrom(...['[', ']', '(', ')', '!', 'word', 'é', '=', ':', '://', '@', '.']),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
    )
    const marks = /[*_~>\-|`[\]()!\d.\s]/g
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 40 }), (parts) => {
        const typed = typedText(parts.join(''))
        fc.pre(!/\]\(|```/.test(typed))
        const rest = typed.replace(/^[\s>|:-]+$/gm, '').replace(marks, '')
        const read = onPage(typed)
          .replace(/^[\s>|:-]+$/gm, '')
          .replace(marks, '')
        expect(read).toBe(rest)
      }),
      { numRuns: 300, seed: 2026 },
    )
  })
})
