import { describeTime } from '@/src/ui/format/describeTime'
import { day } from '@/src/domain/time/days'
import { mailLanguage } from '@/src/domain/mail/languages'
import type { MailSettings } from '@/src/domain/mail/settings'
import type { Ticket } from '@/src/payload-types'
import type { Recipient } from './readDelivery'
import { zoneOf } from './readTicketFacts'

/** The day on which a ticket that waits for its client is closed, in the client's words; null: never. */
export function reminderClosesAt(
  { lastActivityAt }: Ticket,
  recipient: Recipient,
  { closeWaitingAfterDays }: MailSettings,
  now: Date,
): string | null {
  if (closeWaitingAfterDays === 0) return null
  const closes = new Date(Date.parse(lastActivityAt) + closeWaitingAfterDays * day)
  const language = mailLanguage(recipient.language)
  return describeTime(closes, { now, language, timeZone: zoneOf(recipient) }).day
}
