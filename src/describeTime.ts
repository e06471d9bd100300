type Place = { now: Date; language: string; timeZone: string }

const steps = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const

const week = 7 * 86_400

/** A time as a person says it: "3 hr. ago" within a week, else the date; and the exact time with
 * its zone. An unknown zone counts as UTC. */
export function describeTime(at: Date, place: Place): Record<'near' | 'day' | 'exact', string> {
  const timeZone = knownZone(place.timeZone)
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(place.language, { timeZone, ...options }).format(at)
  const exact = format({
    weekday: 'short',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  })
  const day = format({ year: 'numeric', month: 'short', day: 'numeric' })
  const seconds = Math.round((at.getTime() - place.now.getTime()) / 1000)
  if (Math.abs(seconds) >= week) return { near: day, day, exact }
  const relative = new Intl.RelativeTimeFormat(place.language, { numeric: 'auto', style: 'short' })
  const step = steps.find((each) => Math.abs(seconds) >= each.seconds)
  const near = step
    ? relative.format(Math.trunc(seconds / step.seconds), step.unit)
    : relative.format(0, 'second')
  return { near, day, exact }
}

function knownZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return timeZone
  } catch {
    return 'UTC'
  }
}
