const day = 86_400_000

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function aheadOfUtc(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  }).formatToParts(at)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const local = Date.UTC(
    ...([of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')] as const),
  )
  return local - Math.floor(at / 1000) * 1000
}

/** A day that there is, as a calendar writes it: 2026-02-28. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** The first moment of a day in a zone, also where clocks change in that night. */
export function startOfDay(text: string, timeZone: string): Date {
  const utc = Date.parse(`${text}T00:00:00Z`)
  const guess = utc - aheadOfUtc(utc, timeZone)
  return new Date(utc - aheadOfUtc(guess, timeZone))
}

export const startOfNextDay = (text: string, timeZone: string): Date => {
  const next = new Date(Date.parse(`${text}T00:00:00Z`) + day).toISOString().slice(0, 10)
  return startOfDay(next, timeZone)
}
