import type { MailLanguage } from './languages'
import { deliveries, deliveryKinds, type DeliveryKind } from '../ticket/told'

/** Kinds that the desk may leave out altogether; what is about safety is always told. */
export const optionalKinds = deliveryKinds.filter((kind) => deliveries[kind].choice !== null)

/** Mails whose words can be chosen: about tickets, and about an account. */
export const accountMailKinds = ['invitation', 'reset', 'passwordChanged'] as const
export const wordedMails = ['all', ...deliveryKinds, 'digest', ...accountMailKinds] as const
export type WordedMail = (typeof wordedMails)[number]

export type MailText = {
  mail: WordedMail
  language: MailLanguage
  subject?: string | null
  greeting?: string | null
  footer?: string | null
}

export type MailSettings = {
  waitSeconds: number
  mailsAnHour: number
  skipsSeen: boolean
  reminderAfterDays: number
  closeWaitingAfterDays: number
  stillWorkingAfterDays: number
  color: string
  off: readonly DeliveryKind[]
  wordings: readonly MailText[]
}

/** What applies until an admin chooses otherwise. */
export const mailSettings: MailSettings = {
  waitSeconds: 60,
  mailsAnHour: 4,
  skipsSeen: true,
  reminderAfterDays: 3,
  closeWaitingAfterDays: 10,
  stillWorkingAfterDays: 0,
  color: '#1d4ed8',
  off: [],
  wordings: [],
}

/**
 * The words for this very mail, else those for all mails, else the product's own. The one subject
 * of all tickets names a ticket, so that no other mail has it.
 */
export function chosenText(
  texts: readonly MailText[],
  mail: WordedMail,
  language: MailLanguage,
  part: 'subject' | 'greeting' | 'footer',
): string | null {
  const [own, all] = [mail, 'all' as const].map((wanted) =>
    texts.find((text) => text.mail === wanted && text.language === language && text[part]),
  )
  return own?.[part] ?? (part === 'subject' ? null : all?.[part]) ?? null
}

/** Puts values in the places that a text names in braces; what it does not know stays as it is. */
export const fillPlaces = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  )
