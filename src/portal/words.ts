import 'server-only'
import { cache } from 'react'
import { cookies, headers } from 'next/headers'
import { createTranslator } from 'use-intl/core'
import { lookCookie, readLook } from './themeCookie'
import de from './messages/de.json'
import en from './messages/en.json'
import { preferredLanguage, type Language } from '@/src/words/preferredLanguage'
import { trackedPromise } from './trackedPromise'
import { readSessionIfKnown } from './viewer'

const messages: Record<Language, typeof en> = { en, de }

export type Namespace = keyof typeof en

export type Reader = { language: Language; timeZone: string }

async function readerOfRequest(): Promise<Reader> {
  const [session, asked, jar] = await Promise.all([readSessionIfKnown(), headers(), cookies()])
  const viewer = session?.client
  const language: Language =
    viewer?.language ??
    readLook(jar.get(lookCookie)?.value)?.language ??
    preferredLanguage(asked.get('accept-language'))
  return { language, timeZone: viewer?.timeZone ?? 'UTC' }
}

/** The viewer's language and zone; before sign-in the language of the last time, else what the
 * browser asks for. */
export const readWords = cache(() => trackedPromise(readerOfRequest()))

const translatorOf = <Part extends Namespace>(part: Part, locale: Language, timeZone: string) =>
  createTranslator({ locale, messages: messages[locale], namespace: part, timeZone })

type Translator<Part extends Namespace> = ReturnType<typeof translatorOf<Part>>

/** A translator keeps the messages that it has read once, so each is used again. */
const translators = new Map<string, unknown>()

export function wordsFor<Part extends Namespace>(
  part: Part,
  { language, timeZone }: Reader,
): Translator<Part> {
  const key = `${part} ${language} ${timeZone}`
  const known = translators.get(key) as Translator<Part> | undefined
  if (known) return known
  const made = translatorOf(part, language, timeZone)
  // People may name any zone.
  if (translators.size > 2000) translators.clear()
  translators.set(key, made)
  return made
}

/** The words of one part of the portal, as a function from key to text. */
export async function words<Part extends Namespace>(part: Part) {
  return wordsFor(part, await readWords())
}
