import fc from 'fast-check'
import type { Calendar, WeeklyHours } from '@/src/domain/clock/calendar'
import { allDays } from './parts'
import { hardDays, zones } from './reference'

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** Two to six edges of a day, in pairs: intervals that do not overlap, some of them touching. */
const spans = fc
  .uniqueArray(fc.integer({ min: 0, max: 24 * 12 }), { minLength: 2, maxLength: 6 })
  .map((edges) => {
    const sorted = edges.map((edge) => edge * 5).sort((a, b) => a - b)
    const pairs: [string, string][] = []
    for (let i = 0; i + 1 < sorted.length; i += 2) {
      pairs.push([clock(sorted[i] ?? 0), clock(sorted[i + 1] ?? 0)])
    }
    return pairs
  })

const week = fc
  .array(fc.option(spans, { freq: 4 }), { minLength: 7, maxLength: 7 })
  .map((days): WeeklyHours[] =>
    days.flatMap((day, index) =>
      (day ?? []).map(([opens, closes]) => ({ day: allDays[index] ?? 'monday', opens, closes })),
    ),
  )

const dayMillis = 24 * 60 * 60_000

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMillis).toISOString().slice(0, 10)

/** A calendar and some days of ten years, every other time days in which clocks change. */
export const calendarDays = (length: number) =>
  fc
    .record({
      zone: fc.constantFrom(...zones),
      week,
      hard: fc.boolean(),
      pick: fc.nat(),
      holidays: fc.array(
        fc.record({ day: fc.integer({ min: 0, max: length }), half: fc.boolean() }),
        { maxLength: 2 },
      ),
    })
    .map(({ zone, week: intervals, hard, pick, holidays }) => {
      const days = hardDays[zone]
      const from = hard
        ? dayAfter(days[pick % days.length] ?? '2016-01-01', -1)
        : dayAfter('2016-01-02', pick % 3900)
      const calendar: Calendar = {
        timeZone: zone,
        intervals,
        holidays: holidays.map(({ day, half }) => ({
          date: dayAfter(from, day),
          name: 'Holiday',
          ...(half ? { closedFrom: '14:00' } : {}),
        })),
      }
      return { calendar, from, until: dayAfter(from, length) }
    })
