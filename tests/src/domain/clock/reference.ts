import type { Calendar } from '@/src/domain/clock/calendar'
import { minuteOfDay } from '@/src/domain/clock/calendar'
import { weekdays } from '@/src/domain/time/weekdays'

const minute = 60_000
export const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'America/Sao_Paulo',
] as const

/** Changes of the clocks in ten years and the day that Apia left out: where it is hardest. */
export const hardDays: Record<(typeof zones)[number], readonly string[]> = {
  'Europe/Berlin': [
    '2016-03-27',
    '2018-10-28',
    '2020-03-29',
    '2022-10-30',
    '2025-03-30',
    '2026-10-25',
  ],
  'America/New_York': [
    '2016-03-13',
    '2018-11-04',
    '2021-03-14',
    '2023-11-05',
    '2025-03-09',
    '2026-11-01',
  ],
  'Australia/Lord_Howe': [
    '2016-04-03',
    '2018-10-07',
    '2020-04-05',
    '2023-10-01',
    '2025-04-06',
    '2026-10-04',
  ],
  'Asia/Kathmandu': ['2016-01-01', '2026-12-31'],
  'Pacific/Apia': ['2011-12-30', '2016-04-03', '2018-09-30', '2020-04-05', '2021-04-04'],
  'America/Sao_Paulo': ['2016-02-21', '2016-10-16', '2018-02-18', '2018-11-04', '2019-02-17'],
}

type Wall = { date: string; minute: number }

const formats = new Map<string, Intl.DateTimeFormat>()
function wallOf(instant: number, timeZone: string): Wall {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  formats.set(timeZone, format)
  const [date = '', time = ''] = format.format(instant).split(' ')
  return { date, minute: minuteOfDay(time) }
}

const before = (wall: Wall, date: string, minuteThen: number) =>
  wall.date < date || (wall.date === date && wall.minute < minuteThen)

const weekdayOf = (date: string) =>
  weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]?.value

/**
 * Which minutes are open, found without any arithmetic of time zones: every minute between two
 * moments is asked what a clock on the wall shows. An interval is what lies between the first minute
 * that is not before its opening and the last that is before its closing.
 */
export function openMinutes(calendar: Calendar, from: number, until: number): Uint8Array {
  const count = Math.floor((until - from) / minute)
  const walls = Array.from({ length: count }, (_, i) =>
    wallOf(from + i * minute, calendar.timeZone),
  )
  const open = new Uint8Array(count)
  const first = Date.parse(`${walls[0]?.date}T00:00:00Z`)
  const last = Date.parse(`${walls.at(-1)?.date}T00:00:00Z`)
  for (let day = first; day <= last; day += 24 * 60 * minute) {
    const date = new Date(day).toISOString().slice(0, 10)
    const spans = calendar.intervals.filter((interval) => interval.day === weekdayOf(date))
    const mask = new Uint8Array(24 * 60)
    for (const { opens, closes } of spans) mask.fill(1, minuteOfDay(opens), minuteOfDay(closes))
    for (const holiday of calendar.holidays.filter((other) => other.date === date)) {
      mask.fill(
        0,
        minuteOfDay(holiday.closedFrom || '00:00'),
        minuteOfDay(holiday.closedTo || '24:00'),
      )
    }
    for (let opens = 0; opens < mask.length; opens++) {
      if (!mask[opens] || mask[opens - 1]) continue
      let closes = opens
      while (mask[closes]) closes++
      const begins = walls.findIndex((wall) => !before(wall, date, opens))
      const ends = walls.findLastIndex((wall) => before(wall, date, closes))
      if (begins >= 0) open.fill(1, begins, Math.max(begins, ends + 1))
    }
  }
  return open
}
