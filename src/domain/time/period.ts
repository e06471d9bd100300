import { isDay, startOfDay, startOfNextDay } from './days'
import { Temporal } from './temporal'

/** Moments from `from` on and before `until`; a side that is open is not there. */
export type Period = { from?: Date; until?: Date }

type Reader = { now: Date; timeZone: string }

const units = { d: 'days', w: 'weeks', m: 'months', y: 'years' } as const
const most = 9999

const named: Readonly<Record<string, readonly [back: number, days: number]>> = {
  today: [0, 1],
  heute: [0, 1],
  yesterday: [1, 1],
  gestern: [1, 1],
}

const today = ({ now, timeZone }: Reader) =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate()

/** `7d`, `2w`, `3m`, `1y`: so long before today, today included. */
function backOf(text: string, reader: Reader): string | null {
  const [, count, unit] = /^(\d{1,4})([dwmyt])$/.exec(text) ?? []
  if (count === undefined || unit === undefined || Number(count) > most) return null
  // German days begin with a t.
  const length = { [units[(unit === 't' ? 'd' : unit) as keyof typeof units]]: Number(count) }
  const day = today(reader).subtract(length).toString()
  return isDay(day) ? day : null
}

/** The first day of `2026-11-24`, `2026-11` or `2026`, and the last. */
function daysOf(text: string): readonly [string, string] | null {
  if (isDay(text)) return [text, text]
  const month = /^(\d{4})-(\d\d)$/.exec(text)
  const first = month ? `${text}-01` : /^\d{4}$/.test(text) ? `${text}-01-01` : ''
  if (!isDay(first)) return null
  const begins = Temporal.PlainDate.from(first)
  const ends = begins.add(month ? { months: 1 } : { years: 1 }).subtract({ days: 1 })
  return [first, ends.toString()]
}

/**
 * A span of time as people type it: `today`, `7d` for the last seven days, `2026-11`, a day, `>` and
 * `<` before one of these, or two days with `..` between them. Relative ones are read anew each
 * time, so that they stay relative where they are kept. Null for what is none.
 */
export function readPeriod(text: string, reader: Reader): Period | null {
  const { timeZone } = reader
  const from = (day: string) => startOfDay(day, timeZone)
  const after = (day: string) => startOfNextDay(day, timeZone)
  const [first, last, ...rest] = text.toLowerCase().split('..')
  if (last !== undefined) {
    const begin = first ? daysOf(first) : null
    const end = last ? daysOf(last) : null
    if (rest.length > 0 || (first && !begin) || (last && !end) || !(begin ?? end)) return null
    return {
      ...(begin ? { from: from(begin[0]) } : {}),
      ...(end ? { until: after(end[1]) } : {}),
    }
  }
  const [, sign = '', plain = ''] = /^([<>]=?|)(.*)$/.exec(first ?? '') ?? []
  const back = backOf(plain, reader)
  if (back) return sign.startsWith('>') ? { until: from(back) } : { from: from(back) }
  const [ago, days] = named[plain] ?? []
  const day = ago === undefined ? null : today(reader).subtract({ days: ago }).toString()
  const span = day && days ? ([day, day] as const) : daysOf(plain)
  if (!span) return null
  const [begins, ends] = [from(span[0]), after(span[1])]
  const bounds: Readonly<Record<string, Period>> = {
    '<': { until: begins },
    '<=': { until: ends },
    '>': { from: ends },
    '>=': { from: begins },
  }
  return bounds[sign] ?? { from: begins, until: ends }
}
