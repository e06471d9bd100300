import { day as oneDay } from './durations'
import { Temporal } from './temporal'

/** A day that there is, as a calendar writes it: 2026-02-28. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

const firstMoment = (day: Temporal.PlainDate, timeZone: string) =>
  new Date(day.toZonedDateTime({ timeZone }).epochMilliseconds)

/** The first moment of a day in a zone, also where clocks change in that night. */
export const startOfDay = (text: string, timeZone: string): Date =>
  firstMoment(Temporal.PlainDate.from(text), timeZone)

export const startOfNextDay = (text: string, timeZone: string): Date =>
  firstMoment(Temporal.PlainDate.from(text).add({ days: 1 }), timeZone)

/** The day that a moment belongs to in a zone, as a date field writes it. */
export function dayOf(at: Date, timeZone: string): string {
  // Swedes write their dates so.
  const format = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const
  return new Intl.DateTimeFormat('sv-SE', format).format(at)
}

export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * oneDay).toISOString().slice(0, 10)
