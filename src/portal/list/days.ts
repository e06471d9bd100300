/** The day that a moment belongs to in a zone, as a date field writes it. */
export function dayOf(at: Date, timeZone: string): string {
  // Swedes write their dates so.
  const format = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const
  return new Intl.DateTimeFormat('sv-SE', format).format(at)
}

export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
