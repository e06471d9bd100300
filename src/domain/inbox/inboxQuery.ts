import { slaStates, type SlaState } from '../clock/slaState'
import { isUuid } from '../ids'
import { searchedText } from '../searchedText'
import { priorities, type Priority } from '../ticket/priority'
import { ticketStatuses, type TicketStatus } from '../ticket/status'
import { isCursor } from '../ticket/ticketOrder'
import { readPeriod } from '../time/period'
import { inboxViews, type InboxView } from './inboxViews'

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

export type InboxParams = Readonly<Record<string, unknown>>

/** More values than anybody chooses by hand. */
const valuesMost = 30

const said = (asked: unknown): string[] =>
  [asked]
    .flat()
    .filter((value) => typeof value === 'string')
    .flatMap((value) => value.split(','))
    .filter((value, at, all) => value !== '' && all.indexOf(value) === at)
    .slice(0, valuesMost)

const among = <Value extends string>(values: readonly Value[], asked: unknown): Value[] => {
  const chosen = said(asked)
  return values.filter((value) => chosen.includes(value))
}

const ids = (asked: unknown) => said(asked).filter(isUuid)

const people = (asked: unknown) =>
  said(asked).filter((value) => value === me || value === nobody || isUuid(value))

const oneOf = <Value extends string>(values: readonly Value[], asked: unknown) =>
  values.find((value) => value === asked)

/** Whether it is a span at all does not depend on the day. */
const anyDay = { now: new Date(0), timeZone: 'UTC' }

const period = (asked: unknown) =>
  typeof asked === 'string' && asked.length <= 30 && readPeriod(asked, anyDay) ? asked : undefined

/** What comes first where nothing else was chosen: the best found, what is late, what is new. */
export const usualSort = ({ view, q }: Pick<InboxQuery, 'view' | 'q'>): InboxSort =>
  q ? 'relevance' : view === 'breaching' ? 'due' : 'activity'

/** The list that an address asks for; whatever it says wrongly counts as not said. */
export function inboxQuery(params: InboxParams): InboxQuery {
  const view = oneOf(inboxViews, params.view) ?? inboxViews[0]
  const q = searchedText(params.q)
  const asked = oneOf(inboxSorts, params.sort)
  const sort = asked && (q || asked !== 'relevance') ? asked : usualSort({ view, q })
  const cursor = (place: unknown) => (isCursor(sort, place) ? place : undefined)
  const after = cursor(params.after)
  return {
    view,
    status: among(ticketStatuses, params.status),
    priority: among(priorities, params.priority),
    sla: among(slaStates, params.sla),
    assigned: people(params.assigned),
    organization: ids(params.organization),
    requester: ids(params.requester),
    category: ids(params.category),
    project: ids(params.project),
    created: period(params.created),
    activity: period(params.activity),
    due: period(params.due),
    q,
    sort,
    after,
    before: after ? undefined : cursor(params.before),
  }
}

export const manyNames: readonly ManyName[] = [
  ...(['status', 'priority', 'sla', 'assigned', 'organization', 'requester'] as const),
  ...(['category', 'project'] as const),
]

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

/** The list that such a text says. */
export const inboxOfText = (text: string): InboxQuery =>
  inboxQuery(Object.fromEntries(new URLSearchParams(text)))

/** The same list with something changed. A changed list begins anew. */
export const changed = (query: InboxQuery, change: Partial<InboxQuery>): InboxQuery => {
  const next = { ...query, after: undefined, before: undefined, ...change }
  const isUsual = query.sort === usualSort(query) && change.sort === undefined
  return isUsual || (next.sort === 'relevance' && !next.q)
    ? { ...next, sort: usualSort(next) }
    : next
}
