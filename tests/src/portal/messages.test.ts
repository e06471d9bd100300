import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { priorities } from '@/src/domain/ticket/priority'
import { ticketStatuses } from '@/src/domain/ticket/status'
import de from '@/src/portal/messages/de.json'
import en from '@/src/portal/messages/en.json'
import failure from '@/src/portal/messages/failure.json'
import mails from '@/src/mail/messages/en.json'
import refusals from '@/src/words/refusals/en.json'

type Words = Record<string, Record<string, string>>

const flat = (words: Words) =>
  Object.entries(words).flatMap(([part, texts]) =>
    Object.entries(texts).map(([key, text]) => [`${part}.${key}`, text] as const),
  )

const placeholders = (text: string) =>
  [...text.matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, value, tag]) => value ?? `<${tag}>`).sort()

describe('the words of the portal', () => {
  it('are the same in every language, key by key', () => {
    expect(flat(de).map(([key]) => key)).toEqual(flat(en).map(([key]) => key))
  })

  it('name the same facts in every language', () => {
    const german = new Map(flat(de))
    for (const [key, text] of flat(en)) {
      expect(placeholders(german.get(key) ?? ''), key).toEqual(placeholders(text))
    }
  })

  it.each([
    ['en', en],
    ['de', de],
  ] as const)('can all be set in %s', (locale, messages) => {
    const facts = { name: 'Ada', days: 2, count: 3, number: '7', date: 'x', page: 1 }
    const problems: string[] = []
    const t = createTranslator<Words>({
      locale,
      messages,
      onError: (error) => problems.push(error.message),
    })
    const tag = (text: unknown) => String(text)
    const rest = new Proxy(facts, { get: (known, key) => Reflect.get(known, key) ?? 'x' })
    for (const [key, text] of flat(messages)) {
      const values = Object.fromEntries(
        placeholders(text).map((name) =>
          name.startsWith('<') ? [name.slice(1, -1), tag] : [name, Reflect.get(rest, name)],
        ),
      )
      expect(t.rich(key as never, values as never), key).toBeTruthy()
    }
    expect(problems).toEqual([])
  })

  it('say the same where no server can say it', () => {
    for (const [language, { problem }] of [
      ['en', en],
      ['de', de],
    ] as const) {
      const { errorTitle: title, error: text, tryAgain } = problem
      expect(failure[language]).toEqual({ title, text, tryAgain })
    }
  })

  it('have a word for every status and priority', () => {
    for (const status of ticketStatuses) expect(en.status).toHaveProperty(status)
    for (const priority of priorities) expect(en.priority).toHaveProperty(`meaning_${priority}`)
  })

  it('speak of emails, as people do', () => {
    for (const words of [en, mails, refusals]) {
      const said = JSON.stringify(words, null, 1).split('\n')
      // A program, a server: "mail" before another word is usual.
      const stiff = said.filter((line) => /: ".*\bmails?\b(?! (server|program))/i.test(line))
      expect(stiff).toEqual([])
    }
  })

  it('stay calm', () => {
    for (const [key, text] of [...flat(en), ...flat(de)]) {
      expect(text, key).not.toMatch(/!|\boops\b/i)
    }
  })
})
