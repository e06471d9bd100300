import { day } from '../time/durations'
import type { Where } from 'payload'
import { listsOfReport, listsOfToday, narrowed } from './listsBehind'

/** How far back what has been is counted. */
export const daysCounted = 90

/** The list behind each number on the page of a client or an organization. */
export function listsOfPerson(whose: Where, now: Date) {
  const { open, waitsForUs, breached } = listsOfToday(now.toISOString())
  const from = new Date(now.getTime() - daysCounted * day).toISOString()
  const { created, rated, satisfied } = listsOfReport({ from, until: now.toISOString() }, {})
  return {
    waitsForUs: narrowed(waitsForUs, whose),
    open: narrowed(open, whose),
    breached: narrowed(breached, whose),
    created: narrowed(created, whose),
    rated: narrowed(rated, whose),
    satisfied: narrowed(satisfied, whose),
  }
}
