import type { Calendar, Holiday, WeeklyHours } from './calendar'

type Row<Value> = { [Key in keyof Value]?: Value[Key] | null }

/** Business hours as they are saved, with what Payload adds to rows. */
export type SavedHours = {
  timeZone?: string | null
  intervals?: readonly Row<WeeklyHours>[] | null
  holidays?: readonly Row<Holiday>[] | null
}

/** A day is saved as a moment of that day in UTC. */
const dayOf = (date: unknown): string => {
  const at = new Date(String(date))
  return Number.isNaN(at.getTime()) ? String(date) : at.toISOString().slice(0, 10)
}

export const calendarOf = ({ timeZone, intervals, holidays }: SavedHours): Calendar => ({
  timeZone: timeZone ?? '',
  intervals: (intervals ?? []).map(({ day, opens, closes }) => ({
    day: day as WeeklyHours['day'],
    opens: opens ?? '',
    closes: closes ?? '',
  })),
  holidays: (holidays ?? []).map(({ date, name, closedFrom, closedTo }) => ({
    date: dayOf(date),
    name: name ?? '',
    closedFrom: closedFrom || null,
    closedTo: closedTo || null,
  })),
})
