import { createTranslator } from 'use-intl/core'

import type { MailLanguage } from '@/src/domain/mail/languages'
import de from './messages/de.json'
import en from './messages/en.json'

type Messages = typeof en
const messages: Record<MailLanguage, Messages> = { en, de }

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
