import type { Where } from 'payload'
import { isDay, startOfDay, startOfNextDay } from '../time/days'
import type { FilterField } from './filterField'

export type DayReader = {
  /** Whose days are meant; asked only where a day is named. */
  timeZone: () => string
  /** Whether the admin's calendar asks, which says a day as its noon in UTC. */
  isCalendar: boolean
}

const noon = 'T12:00:00.000Z'

/** The day that a filter names where it compares moments; null for a moment. */
export function dayNamed(
  field: FilterField,
  value: unknown,
  { isCalendar }: DayReader,
): string | null {
  // A text may look like a day, and is none.
  if (field.kind !== 'day' && field.kind !== 'moment') return null
  if (isDay(value)) return value
  const picksDays = field.kind === 'day' || (field.kind === 'moment' && field.picked === 'day')
  if (!isCalendar || !picksDays || typeof value !== 'string' || !value.endsWith(noon)) return null
  const day = value.slice(0, -noon.length)
  return isDay(day) ? day : null
}

/** A whole day against moments: "on", "before", "up to and with", "from", "after" that day. */
export function dayComparison(
  path: string,
  operator: string,
  day: string,
  timeZone: string,
): Where | null {
  const begins = startOfDay(day, timeZone).toISOString()
  const isOver = startOfNextDay(day, timeZone).toISOString()
  switch (operator) {
    case 'equals':
      return { [path]: { greater_than_equal: begins, less_than: isOver } }
    case 'not_equals':
      return {
        or: [
          { [path]: { less_than: begins } },
          { [path]: { greater_than_equal: isOver } },
          { [path]: { exists: false } },
        ],
      }
    case 'greater_than':
      return { [path]: { greater_than_equal: isOver } }
    case 'greater_than_equal':
      return { [path]: { greater_than_equal: begins } }
    case 'less_than':
      return { [path]: { less_than: begins } }
    case 'less_than_equal':
      return { [path]: { less_than: isOver } }
    default:
      return null
  }
}
