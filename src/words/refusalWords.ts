import { createTranslator } from 'use-intl/core'
import type { Fact, Refusal } from '@/src/domain/refusal'
import type { Language } from './preferredLanguage'
import de from './refusals/de.json'
import en from './refusals/en.json'

const catalogues = { en, de } as const

const translatorOf = (locale: Language) =>
  createTranslator({
    locale,
    messages: catalogues[locale],
    namespace: 'refusals',
    onError: (error) => {
      throw error
    },
  })

const translators = { en: translatorOf('en'), de: translatorOf('de') } as const

const languageIn = (asked: string | undefined): Language => (asked === 'de' ? 'de' : 'en')

function factIn(language: Language, name: string, fact: Fact): string | number {
  if (typeof fact !== 'object') return fact
  if (fact.length === 0) return 'none'
  // Statuses are called by what people read, and values of a filter as a program writes them.
  const labels: Readonly<Record<string, string>> =
    name === 'allowed' ? catalogues[language].statuses : {}
  const worded = fact.map((each) =>
    typeof each === 'string' ? (labels[each] ?? each) : refusalWords(language, each),
  )
  return worded.join(typeof fact[0] === 'string' ? ', ' : ' ')
}

/** The sentence of a refusal, in the language of whoever reads it; English where we have none. */
export function refusalWords(asked: string | undefined, { code, facts = {} }: Refusal): string {
  const language = languageIn(asked)
  const worded = Object.entries(facts).map(([name, fact]) => [name, factIn(language, name, fact)])
  const say = translators[language] as unknown as (key: string, values: object) => string
  return say(code, Object.fromEntries(worded))
}
