import type { DigestRhythm } from './choices'
import { factsOf, type DeliveryKind } from '../ticket/told'
import { Temporal } from '../time/temporal'

const second = 1000
const hour = 3600 * second

export type Waiting = { kind: DeliveryKind; createdAt: Date; isUrgent: boolean }

type Facts = {
  /** When this person was written to about this ticket, within the last hour. */
  sent: readonly Date[]
  digest: DigestRhythm
  timeZone: string
  waitSeconds: number
  mailsAnHour: number
}

const earliest = (moments: readonly number[]) => Math.min(...moments)

/** The next morning at eight, or that of the next Monday, where the reader lives. */
export function nextDigest(after: Date, rhythm: 'daily' | 'weekly', timeZone: string): Date {
  const now = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(timeZone)
  const today = now.toPlainDate()
  const days = rhythm === 'weekly' ? (8 - today.dayOfWeek) % 7 : 0
  const morning = (inDays: number) =>
    today.add({ days: inDays }).toZonedDateTime({ timeZone, plainTime: '08:00' })
  const next = morning(days)
  const isOver = next.epochMilliseconds <= after.getTime()
  return new Date((isOver ? morning(days + (rhythm === 'weekly' ? 7 : 1)) : next).epochMilliseconds)
}

/**
 * When what waits for one person about one ticket goes out, all of it in one mail. What is urgent
 * goes at once and takes the rest along; else it waits a moment for company, then for its turn when
 * this person has had several mails within the hour, or for the digest that they have chosen.
 */
export function mailDueAt(rows: readonly Waiting[], facts: Facts): Date {
  const { sent, digest, timeZone, waitSeconds, mailsAnHour } = facts
  const first = earliest(rows.map(({ createdAt }) => createdAt.getTime()))
  if (rows.some(({ isUrgent }) => isUrgent)) return new Date(first)
  const waitsFor = ({ kind, createdAt }: Waiting) =>
    createdAt.getTime() + (factsOf(kind).waits ? waitSeconds * second : 0)
  if (digest !== 'off' && rows.every(({ kind }) => factsOf(kind).waits)) {
    return nextDigest(new Date(first), digest, timeZone)
  }
  const due = earliest(rows.map(waitsFor))
  const latest = sent.map((moment) => moment.getTime()).toSorted((a, b) => b - a)
  const blocking = latest[mailsAnHour - 1]
  return new Date(blocking === undefined ? due : Math.max(due, blocking + hour))
}
