import type { ReactNode } from 'react'

import type { MailLanguage, Words } from './words'

/** What a mail may tell: read as its recipient, so nothing that this person may not see. */
export type MailFacts = {
  recipient: { name: string }
  ticket: { number: number; subject: string; description: string; slaDueAt?: string | null }
  /** The file that the mail is about; `found` by the scanner, for those who may know. */
  file?: { name: string; found?: string | null }
  /** Where the button leads. */
  url: string
  /** How the sender calls itself. */
  desk: string
}

export type MailProps = {
  facts: MailFacts
  words: Words
  language: MailLanguage
  /** Which of its two parts a mail is rendered for. */
  part: 'html' | 'text'
}

export type Template = {
  /** Without the file it tells of, the mail is not sent. */
  isAboutFile?: boolean
  subject(props: MailProps): string
  Body(props: MailProps): ReactNode
}
