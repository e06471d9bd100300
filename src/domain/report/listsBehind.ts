import type { Where } from 'payload'
import { notMerged } from '../ticket/merge'
import { notSnoozed } from '../ticket/snooze'
import { ticketStatuses, isDone } from '../ticket/status'
import type { ReportFilter } from './reportAsk'

/** Ways to be in a list: all conditions of one of them have to hold. */
export type Behind = readonly (readonly Where[])[]

/** Moments from the first and before the second. */
export type Moments = { from: string; until: string }

const undone = ticketStatuses.filter((status) => !isDone(status))

const fields = {
  assignee: 'assignedTo',
  organization: 'organization',
  category: 'category',
  project: 'project',
  priority: 'priority',
} as const

const within = (field: string, { from, until }: Moments): Where[] => [
  { [field]: { greater_than_equal: from } },
  { [field]: { less_than: until } },
]

const those = (filter: ReportFilter): Where[] =>
  Object.entries(filter).map(([group, value]) => ({
    [fields[group as keyof typeof fields]]: { equals: value },
  }))

/** Of one row of a table: of whom, or of nobody. */
export const ofRow = (group: keyof typeof fields, key: string | null): Where =>
  key === null ? { [fields[group]]: { exists: false } } : { [fields[group]]: { equals: key } }

/** The list behind each number of a report: a duplicate is counted with the ticket that it goes on in. */
export const listsOfReport = (moments: Moments, filter: ReportFilter) => {
  const kept = [notMerged, ...those(filter)]
  const one = (...more: Where[]): Behind => [[...more, ...kept]]
  const created = within('createdAt', moments)
  return {
    created: one(...created),
    answered: one(...created, { firstRespondedAt: { exists: true } }),
    resolved: one(...within('resolvedAt', moments)),
    rated: one(...within('rating.ratedAt', moments), { 'rating.score': { exists: true } }),
    satisfied: one(...within('rating.ratedAt', moments), {
      'rating.score': { greater_than_equal: 4 },
    }),
    score: (score: number): Behind =>
      one(...within('rating.ratedAt', moments), { 'rating.score': { equals: score } }),
    /** Created before that moment, and not resolved by then. */
    backlogAt: (moment: string): Behind =>
      [{ resolvedAt: { exists: false } }, { resolvedAt: { greater_than_equal: moment } }].map(
        (condition) => [{ createdAt: { less_than: moment } }, condition, ...kept],
      ),
  }
}

/** The list behind each number of today: what was put off is not for today, a merged ticket no work done. */
export const listsOfToday = (midnight: string) => {
  const open: Where = { and: [{ status: { in: [...undone] } }, notSnoozed] }
  return {
    /** Whoever asked has the last word. */
    waitsForUs: [
      [
        { status: { in: ['open', 'in_progress'] } },
        notSnoozed,
        { 'lastReply.side': { not_equals: 'staff' } },
      ],
    ],
    unassigned: [[open, { assignedTo: { exists: false } }]],
    open: [[open]],
    atRisk: [[open, { slaStatus: { equals: 'at_risk' } }]],
    breached: [[open, { slaStatus: { equals: 'breached' } }]],
    resolvedToday: [[{ resolvedAt: { greater_than_equal: midnight } }, notMerged]],
  } as const satisfies Record<string, Behind>
}

/** The same of one row. */
export const narrowed = (behind: Behind, more: Where): Behind =>
  behind.map((conditions) => [...conditions, more])

/** As a query takes it. */
export const whereOf = (behind: Behind): Where => ({
  or: behind.map((conditions) => ({ and: [...conditions] })),
})

function parts(value: unknown, path: string): [string, string][] {
  if (Array.isArray(value)) {
    const isList = value.every((each) => typeof each !== 'object')
    if (isList) return [[path, value.join(',')]]
    return value.flatMap((each, index) => parts(each, `${path}[${index}]`))
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, each]) => parts(each, `${path}[${key}]`))
  }
  return [[path, String(value)]]
}

/** As the address of a list says it. */
export const listQuery = (behind: Behind): string =>
  parts(whereOf(behind), 'where')
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
