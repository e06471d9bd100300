import type { ReactNode } from 'react'

import type { MailLanguage, Words } from './words'

/** What a mail may tell: read as its recipient, so nothing that this person may not see. */
export type MailFacts = {
  recipient: { name: string }
  ticket: { number: number; subject: string; description: string }
  /** Where the button leads. */
  url: string
  /** How the sender calls itself. */
  desk: string
}

export type MailProps = { facts: MailFacts; words: Words; language: MailLanguage }

export type Template = {
  subject(props: MailProps): string
  Body(props: MailProps): ReactNode
}
