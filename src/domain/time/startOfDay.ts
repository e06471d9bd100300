import { Temporal } from './temporal'

const firstMoment = (day: Temporal.PlainDate, timeZone: string) =>
  new Date(day.toZonedDateTime({ timeZone }).epochMilliseconds)

/** The first moment of a day in a zone, also where clocks change in that night. */
export const startOfDay = (text: string, timeZone: string): Date =>
  firstMoment(Temporal.PlainDate.from(text), timeZone)

export const startOfNextDay = (text: string, timeZone: string): Date =>
  firstMoment(Temporal.PlainDate.from(text).add({ days: 1 }), timeZone)
