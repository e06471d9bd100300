import { daysToMonday, morningIn } from '../mornings'

/** Until when a ticket can be put off with one choice, by the clock of whoever chooses. */
export const snoozeTimes = ['answer', 'threeHours', 'tomorrow', 'monday', 'week', 'month'] as const
export type SnoozeTime = (typeof snoozeTimes)[number]

/** What the route is asked for. */
export function snoozeUntil(time: SnoozeTime, now: Date): string {
  const at: Record<Exclude<SnoozeTime, 'answer'>, Date> = {
    threeHours: new Date(now.getTime() + 3 * 60 * 60 * 1000),
    tomorrow: morningIn(now, 1),
    monday: morningIn(now, daysToMonday(now)),
    week: morningIn(now, 7),
    month: morningIn(now, 30),
  }
  return time === 'answer' ? time : at[time].toISOString()
}
