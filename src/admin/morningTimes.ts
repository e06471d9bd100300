import { hour } from '@/src/domain/time/durations'

const morning = 9

/** A morning so many days on, by the clock of whoever looks. */
function morningIn(now: Date, days: number): Date {
  const at = new Date(now)
  at.setDate(at.getDate() + days)
  at.setHours(morning, 0, 0, 0)
  return at
}

/** How many days it is until the next Monday. */
const daysToMonday = (now: Date): number => (8 - now.getDay()) % 7 || 7

/** The morning of a day, as a field of dates writes it: 2026-02-28. */
export function morningOf(day: string): string | null {
  const at = new Date(`${day}T00:00:00`)
  return Number.isNaN(at.getTime()) ? null : morningIn(at, 0).toISOString()
}

/** Until when a ticket can be put off with one choice, by the clock of whoever chooses. */
export const snoozeTimes = ['answer', 'threeHours', 'tomorrow', 'monday', 'week', 'month'] as const
export type SnoozeTime = (typeof snoozeTimes)[number]

/** What the route is asked for. */
export function snoozeUntil(time: SnoozeTime, now: Date): string {
  const at: Record<Exclude<SnoozeTime, 'answer'>, Date> = {
    threeHours: new Date(now.getTime() + 3 * hour),
    tomorrow: morningIn(now, 1),
    monday: morningIn(now, daysToMonday(now)),
    week: morningIn(now, 7),
    month: morningIn(now, 30),
  }
  return time === 'answer' ? time : at[time].toISOString()
}

/** When a reply can be sent with one choice, by the clock of whoever plans it. */
export const planTimes = ['hour', 'threeHours', 'tomorrow', 'monday', 'moment'] as const
export type PlanTime = (typeof planTimes)[number]

/** The moment that is chosen; null while none is. `typed`: as a field of dates and times says it. */
export function planMoment(time: PlanTime, typed: string, now: Date): Date | null {
  switch (time) {
    case 'hour':
      return new Date(now.getTime() + hour)
    case 'threeHours':
      return new Date(now.getTime() + 3 * hour)
    case 'tomorrow':
      return morningIn(now, 1)
    case 'monday':
      return morningIn(now, daysToMonday(now))
    case 'moment': {
      const at = new Date(typed)
      return Number.isNaN(at.getTime()) ? null : at
    }
  }
}
