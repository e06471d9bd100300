/** Until when a ticket can be put off with one choice, by the clock of whoever chooses. */
export const snoozeTimes = ['answer', 'threeHours', 'tomorrow', 'monday', 'week', 'month'] as const
export type SnoozeTime = (typeof snoozeTimes)[number]

const morning = 9

function inDays(now: Date, days: number): Date {
  const at = new Date(now)
  at.setDate(at.getDate() + days)
  at.setHours(morning, 0, 0, 0)
  return at
}

/** What the route is asked for. */
export function snoozeUntil(time: SnoozeTime, now: Date): string {
  const at: Record<Exclude<SnoozeTime, 'answer'>, Date> = {
    threeHours: new Date(now.getTime() + 3 * 60 * 60 * 1000),
    tomorrow: inDays(now, 1),
    monday: inDays(now, ((8 - now.getDay()) % 7 || 7) as number),
    week: inDays(now, 7),
    month: inDays(now, 30),
  }
  return time === 'answer' ? time : at[time].toISOString()
}

/** The morning of a day, as a field of dates writes it: 2026-02-28. */
export function morningOf(day: string): string | null {
  const at = new Date(`${day}T00:00:00`)
  if (Number.isNaN(at.getTime())) return null
  at.setHours(morning, 0, 0, 0)
  return at.toISOString()
}
