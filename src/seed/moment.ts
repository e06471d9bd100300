import { day, minute } from '@/src/domain/time/durations'

/** A point of the story's time, told from the moment of seeding. */
export type Moment = (now: Date) => Date

export const minutesAgo =
  (minutes: number): Moment =>
  (now) =>
    new Date(now.getTime() - minutes * minute)

const isWeekend = (date: Date) => date.getUTCDay() === 0 || date.getUTCDay() === 6

const atClock = (date: Date, clock: string) =>
  new Date(`${date.toISOString().slice(0, 10)}T${clock}:00.000Z`)

/**
 * The working day that many working days before today, at a time in UTC. Five more is the same
 * time exactly one week earlier.
 */
export const workday =
  (daysBefore: number, clock: string): Moment =>
  (now) => {
    let date = now
    for (let left = daysBefore; left > 0;) {
      date = new Date(date.getTime() - day)
      if (!isWeekend(date)) left -= 1
    }
    return atClock(date, clock)
  }
