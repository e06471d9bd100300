import { priorities } from '@/src/domain/ticket/priority'
import { searchedText } from '@/src/domain/searchedText'
import { isDay } from '@/src/domain/time/days'
import { isCursor } from '@/src/domain/ticket/ticketOrder'
import { isUuid } from '@/src/domain/ids'
import { chosenOf, joined } from '../list/severalChoices'
import { ticketViews, viewStatuses, type TicketView } from './ticketViews'

/** What the list can be put in order by; `relevance` only where something is searched for. */
export const ticketSorts = ['activity', 'created', 'priority', 'status', 'relevance'] as const
export type TicketSort = (typeof ticketSorts)[number]

/** One's own, or those of others that one follows; without it, all that one sees. */
export const whoses = ['mine', 'followed'] as const
export type Whose = (typeof whoses)[number]

/** Days. */
export const lasts = ['7', '30', '365'] as const
export type Last = (typeof lasts)[number]

export type ListFilter = {
  /** Each of these may name several, as `severalChoices` joins them. */
  status?: string
  priority?: string
  category?: string
  project?: string
  organization?: string

  whose?: Whose
  /** Created in the last so many days, today included: it moves on with the days. */
  last?: Last
  /** Days on which the ticket was created, both included. */
  from?: string
  to?: string
  q?: string
}

export type ListQuery = ListFilter & {
  view: TicketView
  sort: TicketSort
  /** The row that this page begins after, or ends before. */
  after?: string
  before?: string
}

export type SearchParams = Record<string, string | string[] | undefined>

const oneOf = <Value extends string>(values: readonly Value[], asked: unknown) =>
  values.find((value) => value === asked)

/** Those of a filter's values that make sense, each once; none where nobody chose any. */
function several(asked: SearchParams[string], take: (said: readonly string[]) => string[]) {
  const said = [asked ?? []].flat().flatMap(chosenOf)
  return joined(take(said)) || undefined
}

const someOf = (values: readonly string[], asked: SearchParams[string]) =>
  several(asked, (said) => values.filter((value) => said.includes(value)))

/** Nobody chooses more than a page can offer. */
const idsMost = 50

const ids = (asked: SearchParams[string]) =>
  several(asked, (said) => [...new Set(said.filter(isUuid))].slice(0, idsMost))

/** Two days say more than a span. */
const created = ({ from, to, last }: SearchParams): ListFilter => {
  const days = span(day(from), day(to))
  return { ...days, last: (days.from ?? days.to) ? undefined : oneOf(lasts, last) }
}

/** From the earlier day to the later, whichever was written first. */
const span = (from: string | undefined, to: string | undefined) =>
  from && to && from > to ? { from: to, to: from } : { from, to }

const day = (asked: unknown) => (isDay(asked) ? asked : undefined)

/** What was searched for comes best first, unless another order was chosen. */
const sortOf = (asked: TicketSort | undefined, q: string | undefined): TicketSort => {
  if (q) return asked ?? 'relevance'
  return asked && asked !== 'relevance' ? asked : 'activity'
}

/** The list that an address asks for; whatever it says wrongly counts as not said. */
export function listQuery(params: SearchParams): ListQuery {
  const view = oneOf(ticketViews, params.view) ?? ticketViews[0]
  const q = searchedText(params.q)
  const sort = sortOf(oneOf(ticketSorts, params.sort), q)
  const cursor = (asked: unknown) => (isCursor(sort, asked) ? asked : undefined)
  const after = cursor(params.after)
  return {
    view,
    status: someOf(viewStatuses[view], params.status),
    priority: someOf(priorities, params.priority),
    category: ids(params.category),
    project: ids(params.project),
    organization: ids(params.organization),
    whose: oneOf(whoses, params.whose),
    ...created(params),
    q,
    sort,
    after,
    before: after ? undefined : cursor(params.before),
  }
}

export const noFilter: Record<keyof ListFilter, undefined> = {
  status: undefined,
  priority: undefined,
  category: undefined,
  project: undefined,
  organization: undefined,
  whose: undefined,
  last: undefined,
  from: undefined,
  to: undefined,
  q: undefined,
}

export const isFiltered = (query: ListQuery) =>
  Object.keys(noFilter).some((name) => query[name as keyof ListFilter] !== undefined)

const usual = ({ q }: ListQuery): Partial<ListQuery> => ({
  view: ticketViews[0],
  sort: sortOf(undefined, q),
})

/** What an address says of a list, entry by entry; what is usual is left out. */
export const listEntries = (query: ListQuery): [name: string, value: string][] =>
  Object.entries(query).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && entry[1] !== usual(query)[entry[0] as keyof ListQuery],
  )

/** The same list with something changed, as the end of an address. A changed list begins anew. */
export function listAddress(query: ListQuery, change: Partial<ListQuery> = {}): string {
  const begin = Object.keys(change).length > 0 ? { after: undefined, before: undefined } : {}
  const said = listEntries({ ...query, ...begin, ...change })
  return said.length > 0 ? `?${new URLSearchParams(said)}` : ''
}
