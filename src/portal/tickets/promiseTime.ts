import type { Reader } from '../words'

/** A day and time in the reader's own zone: "Tue 3 Mar, 14:00". */
export const promiseTime = (at: string, { language, timeZone }: Reader): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(at))
