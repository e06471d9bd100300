type Zone = { language: string; timeZone: string }
type Place = Zone & { now: Date }

const steps = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
] as const

const week = 7 * 86_400

type Formats = {
  exact: Intl.DateTimeFormat
  day: Intl.DateTimeFormat
  dayAndTime: Intl.DateTimeFormat
  relative: Intl.RelativeTimeFormat
}

function formatsOf(language: string, timeZone: string): Formats {
  return {
    exact: new Intl.DateTimeFormat(language, {
      timeZone,
      weekday: 'short',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
    day: new Intl.DateTimeFormat(language, {
      timeZone,
      year: 'numeric',
      month: 'short',
      day: 'numeric',
    }),
    dayAndTime: new Intl.DateTimeFormat(language, {
      timeZone,
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
    relative: new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
  }
}

/** Making a format costs a hundred times what using it does, and a list uses it for each row. */
const known = new Map<string, Formats>()

function knownFormats({ language, timeZone }: Zone): Formats {
  const key = `${language} ${timeZone}`
  const before = known.get(key)
  if (before) return before
  const made = formatsOf(language, knownZone(timeZone))
  // People may name any zone; there are some six hundred.
  if (known.size > 1000) known.clear()
  known.set(key, made)
  return made
}

/** A time as a person says it: "3 hours ago" within a week, else the date; and the exact time with
 * its zone. An unknown zone counts as UTC. */
export function describeTime(at: Date, place: Place): Record<'near' | 'day' | 'exact', string> {
  const formats = knownFormats(place)
  const exact = formats.exact.format(at)
  const day = formats.day.format(at)
  const seconds = Math.round((at.getTime() - place.now.getTime()) / 1000)
  if (Math.abs(seconds) >= week) return { near: day, day, exact }
  const step = steps.find((each) => Math.abs(seconds) >= each.seconds)
  const near = step
    ? formats.relative.format(Math.trunc(seconds / step.seconds), step.unit)
    : formats.relative.format(0, 'second')
  return { near, day, exact }
}

/** A day and time near now: "Tue 3 Mar, 14:00". */
export const dayAndTime = (at: Date, zone: Zone): string => knownFormats(zone).dayAndTime.format(at)

function knownZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return timeZone
  } catch {
    return 'UTC'
  }
}
