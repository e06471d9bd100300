import type { SlaTarget } from './terms'

/** What promises can be counted by. */
export const reportGroups = [
  'policy',
  'priority',
  'category',
  'organization',
  'assignee',
  'month',
] as const
export type ReportGroup = (typeof reportGroups)[number]

export type ReportRow = {
  label: string | null
  target: SlaTarget
  met: number
  breached: number
  /** Promised and not ended yet; of them so many will be broken soon. */
  open: number
  atRisk: number
  /** Milliseconds of open time that those which ended took. */
  median: number | null
  p90: number | null
}

/** One promise in the statement of a month. */
export type StatementRow = {
  number: number
  subject: string
  createdAt: string
  priority: string
  target: SlaTarget
  dueAt: string | null
  endedAt: string | null
  outcome: 'met' | 'breached' | null
}

export type Period = { from: Date; until: Date }

/** A month as addresses and programs say it: 2026-11. */
export const isMonth = (text: unknown): text is string =>
  typeof text === 'string' && /^20\d\d-(0[1-9]|1[0-2])$/.test(text)

/** From the first day of a month, as 2026-11, to that of the next. */
export function monthOf(month: string): Period {
  const from = new Date(`${month}-01T00:00:00Z`)
  const until = new Date(from)
  until.setUTCMonth(until.getUTCMonth() + 1)
  return { from, until }
}
