const morning = 9

/** A morning so many days on, by the clock of whoever looks. */
export function morningIn(now: Date, days: number): Date {
  const at = new Date(now)
  at.setDate(at.getDate() + days)
  at.setHours(morning, 0, 0, 0)
  return at
}

/** How many days it is until the next Monday. */
export const daysToMonday = (now: Date): number => (8 - now.getDay()) % 7 || 7

/** The morning of a day, as a field of dates writes it: 2026-02-28. */
export function morningOf(day: string): string | null {
  const at = new Date(`${day}T00:00:00`)
  return Number.isNaN(at.getTime()) ? null : morningIn(at, 0).toISOString()
}
