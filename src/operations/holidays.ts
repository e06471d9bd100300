import Holidays from 'date-holidays'
import ICAL from 'ical.js'
import type { Holiday } from '@/src/domain/clock/calendar'
import { day } from '@/src/domain/time/durations'

/** The kinds on which offices are closed; saints' days and the like are not among them. */
const closing = new Set(['public', 'bank'])

export type Place = { code: string; name: string }

const placesOf = (names: object | undefined): Place[] =>
  Object.entries(names ?? {})
    .map(([code, name]) => ({ code, name: String(name) }))
    .sort((a, b) => a.name.localeCompare(b.name))

/** By their names in this language; the library knows most of them in few. */
export function countries(language: string): Place[] {
  const named = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const known = Object.entries(new Holidays().getCountries(language))
  return placesOf(Object.fromEntries(known.map(([code, name]) => [code, named.of(code) ?? name])))
}

export const regions = (country: string, language: string): Place[] =>
  placesOf(new Holidays().getStates(country, language))

const dateAfter = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)

/**
 * The public holidays of a country and region, by `date-holidays`. One that begins at two in the
 * afternoon closes a part of its day.
 */
export function proposeHolidays(
  place: { country: string; region?: string },
  years: readonly number[],
  language: string,
): Holiday[] {
  const known = place.region
    ? new Holidays(place.country, place.region)
    : new Holidays(place.country)
  return years
    .flatMap((year) => known.getHolidays(year, language))
    .filter(({ type }) => closing.has(type))
    .flatMap(({ date, name, start, end }) => {
      const [first = '', time = '00:00'] = date.split(' ')
      const length = Math.min(30, Math.ceil((end.getTime() - start.getTime()) / day))
      return Array.from({ length }, (_, index) => ({
        date: dateAfter(first, index),
        name,
        closedFrom: index === 0 && !time.startsWith('00:00') ? time.slice(0, 5) : null,
        closedTo: null,
      }))
    })
}

const holidaysAtMost = 400

/** Nobody's calendar goes on for ever: of days that come again so many, looked for so far. */
const occurrencesAtMost = 20
const stepsAtMost = 200

function daysOf(event: ICAL.Event, fromYear: number): string[] {
  const length = Math.max(1, Math.round(event.duration.toSeconds() / (day / 1000)))
  const dates = event.isRecurring() ? occurrencesOf(event, fromYear) : [event.startDate]
  return dates.flatMap((first) =>
    Array.from({ length: Math.min(60, length) }, (_, index) =>
      dateAfter(first.toString().slice(0, 10), index),
    ),
  )
}

/** Those that may reach into the year or come after it: a calendar may have begun long before. */
function occurrencesOf(event: ICAL.Event, fromYear: number): ICAL.Time[] {
  const iterator = event.iterator()
  const found: ICAL.Time[] = []
  for (let step = 0; step < stepsAtMost && found.length < occurrencesAtMost; step++) {
    const next = iterator.next()
    if (!next) break
    if (next.year >= fromYear - 1) found.push(next)
  }
  return found
}

/** The whole days of a calendar file, as closed days. Null when it is no calendar. */
export function holidaysOfFile(text: string, fromYear: number): Holiday[] | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
    return calendar
      .getAllSubcomponents('vevent')
      .slice(0, 2000)
      .map((component) => new ICAL.Event(component))
      .filter((event) => event.startDate?.isDate)
      .flatMap((event) =>
        daysOf(event, fromYear).map((date) => ({ date, name: event.summary || '–' })),
      )
      .filter(({ date }) => Number(date.slice(0, 4)) >= fromYear)
      .sort((a, b) => a.date.localeCompare(b.date))
      .slice(0, holidaysAtMost)
      .map(({ date, name }) => ({
        date,
        name: name.slice(0, 200),
        closedFrom: null,
        closedTo: null,
      }))
  } catch {
    return null
  }
}
