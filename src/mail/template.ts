import type { MailLanguage } from '@/src/domain/mail/languages'
import type { TicketDeliveryKind } from '@/src/domain/ticket/told'
import type { Words } from './words'

export type SaidFile = { name: string; size: string }

/** Something that somebody has said, as its reader may see it. */
export type Said = {
  author: string
  side: 'staff' | 'client'
  at: string
  content: string
  files: readonly SaidFile[]
}

export const statusTellings = [
  'open',
  'in_progress',
  'waiting',
  'waiting_other',
  'resolved',
  'closed',
  'closed_silent',
] as const
export type StatusTelling = (typeof statusTellings)[number]

/** What a mail may tell of one ticket: read as its recipient, so nothing that this person may not see. */
export type TicketFacts = {
  number: number
  subject: string
  description: string
  requester: string
  organization: string
  /** What is new, in the order in which it was said. */
  news: readonly Said[]
  /** What was said before, the last first. */
  earlier: readonly Said[]
  /** Whether the request itself is what is new. */
  isNew: boolean
  files: readonly SaidFile[]
  status?: StatusTelling
  /** Where the button leads. */
  url: string
  /** Where each answer to the question how it was leads; the first is the worst. */
  rateUrls?: readonly string[]
}

export type Frame = {
  /** How the sender calls itself. */
  desk: string
  color: string
  /** The address of its picture. */
  logo?: string
  /** The words of the desk's own, in place of the usual ones. */
  greeting?: string | null
  footer?: string | null
  /** Where people choose their mails. */
  settingsUrl?: string
  /** Where mails like this one are ended without signing in. */
  stopUrl?: string
}

export type MailFacts = Frame & {
  recipient: { name: string }
  ticket: TicketFacts
  /** The file that the mail is about; `found` by the scanner, for those who may know. */
  file?: { name: string; found?: string | null }
  /** When the desk closes what waits, for a reminder. */
  closesAt?: string | null
}

export type DigestFacts = Frame & {
  recipient: { name: string }
  tickets: readonly TicketFacts[]
  url: string
}

export type ReviewFacts = Frame & {
  recipient: { name: string }
  /** What is to be looked at again, and since when. */
  articles: readonly { title: string; url: string; due: string }[]
  url: string
}

type Rendered = {
  words: Words
  language: MailLanguage
  /** Which of its two parts a mail is rendered for. */
  part: 'html' | 'text'
}

/** Those about a file have a template of their own. */
export type FileKind = 'file_infected_uploader' | 'file_infected_team'
export type TicketKind = Exclude<TicketDeliveryKind, FileKind>

export type MailProps<Kind = TicketKind> = Rendered & { kind: Kind; facts: MailFacts }
export type ReviewProps = Omit<Rendered, 'part'> & { facts: ReviewFacts }
export type DigestProps = Rendered & { facts: DigestFacts }
