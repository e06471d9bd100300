import { createTranslator } from 'use-intl/core'

import de from './messages/de.json'
import en from './messages/en.json'

type Messages = typeof en
const messages: Record<'en' | 'de', Messages> = { en, de }

export const mailLanguages = ['en', 'de'] as const
export type MailLanguage = (typeof mailLanguages)[number]

/** The language a person reads mails in: their own when we have it, else English. */
export const mailLanguage = (wanted: string | null | undefined): MailLanguage =>
  mailLanguages.find((language) => language === wanted) ?? 'en'

export const wordsIn = (language: MailLanguage) =>
  createTranslator<Messages>({
    locale: language,
    messages: messages[language],
    // A mail with a hole in it is worse than one that is sent later.
    onError: (error) => {
      throw error
    },
  })

export type Words = ReturnType<typeof wordsIn>
