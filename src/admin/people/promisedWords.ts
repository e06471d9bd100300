import type { DeskWords } from '../deskWords'

const hour = 60

/**
 * A promised time as one would say it. Business hours stay hours, however many: a day of them is not
 * the same everywhere.
 */
export function promisedWords(
  minutes: number,
  roundTheClock: boolean,
  language: string,
  t: DeskWords,
): string {
  const isHours = minutes % hour === 0
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isHours ? 'hour' : 'minute',
    unitDisplay: 'short',
  })
  const time = format.format(isHours ? minutes / hour : minutes)
  return t(roundTheClock ? 'people_inClock' : 'people_inOpen', { time })
}
