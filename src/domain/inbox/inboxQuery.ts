import type { SlaState } from '../clock/slaState'
import type { Priority } from '../ticket/priority'
import type { TicketStatus } from '../ticket/status'
import type { InboxView } from './inboxViews'

export const inboxSorts = ['activity', 'due', 'created', 'priority', 'relevance'] as const
export type InboxSort = (typeof inboxSorts)[number]

/** Ids of people, beside whoever looks and nobody. */
export const me = 'me'
export const nobody = 'nobody'

/** Filters of several values, named as they are typed into the search box. */
export type ManyFilter = {
  status: readonly TicketStatus[]
  priority: readonly Priority[]
  sla: readonly SlaState[]
  assigned: readonly string[]
  organization: readonly string[]
  requester: readonly string[]
  category: readonly string[]
  project: readonly string[]
}
export type ManyName = keyof ManyFilter

/** Spans of time as they are typed: `7d`, `2026-11`, `2026-11-01..2026-11-30`. */
export const periodNames = ['created', 'activity', 'due'] as const
export type PeriodName = (typeof periodNames)[number]

export type InboxFilter = ManyFilter & Partial<Record<PeriodName, string>> & { q?: string }

export type InboxQuery = InboxFilter & {
  view: InboxView
  sort: InboxSort
  /** The row that this page begins after, or ends before. */
  after?: string
  before?: string
}

/** What comes first where nothing else was chosen: the best found, what is late, what is new. */
export const usualSort = ({ view, q }: Pick<InboxQuery, 'view' | 'q'>): InboxSort =>
  q ? 'relevance' : view === 'breaching' ? 'due' : 'activity'

export const noFilter: InboxFilter = {
  ...{ status: [], priority: [], sla: [], assigned: [], organization: [], requester: [] },
  ...{ category: [], project: [], created: undefined, activity: undefined, due: undefined },
  q: undefined,
}

export const isFiltered = (query: InboxFilter): boolean =>
  Object.keys(noFilter).some((name) => {
    const value = query[name as keyof InboxFilter]
    return value !== undefined && value.length > 0
  })

/** What a list shows, as the end of an address without its page; what is usual is left out. */
export function inboxText(query: InboxQuery): string {
  const entries = new URLSearchParams({ view: query.view })
  for (const name of Object.keys(noFilter) as (keyof InboxFilter)[]) {
    const value = query[name]
    if (value && value.length > 0) entries.set(name, [value].flat().join(','))
  }
  if (query.sort !== usualSort(query)) entries.set('sort', query.sort)
  return entries.toString().replaceAll('%2C', ',')
}

/** The same list with something changed. A changed list begins anew. */
export const changed = (query: InboxQuery, change: Partial<InboxQuery>): InboxQuery => {
  const next = { ...query, after: undefined, before: undefined, ...change }
  const isUsual = query.sort === usualSort(query) && change.sort === undefined
  return isUsual || (next.sort === 'relevance' && !next.q)
    ? { ...next, sort: usualSort(next) }
    : next
}
