import { priorities, type Priority } from '@/src/domain/priority'
import { ticketStatuses, type TicketStatus } from '@/src/domain/ticketStatus'
import { isUuid } from '@/src/isUuid'
import { ticketViews, type TicketView } from './ticketViews'

export const ticketSorts = ['activity', 'created', 'priority', 'status'] as const
export type TicketSort = (typeof ticketSorts)[number]

export type ListQuery = {
  view: TicketView
  status?: TicketStatus
  priority?: Priority
  category?: string
  project?: string
  sort: TicketSort
  page: number
}

export type SearchParams = Record<string, string | string[] | undefined>

const pageMax = 1000

const oneOf = <Value extends string>(values: readonly Value[], asked: unknown) =>
  values.find((value) => value === asked)

const id = (asked: unknown) => (isUuid(asked) ? asked : undefined)

const page = (asked: unknown) => {
  const number = typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : 1
  return Math.min(Math.max(number, 1), pageMax)
}

/** The list that an address asks for; whatever it says wrongly counts as not said. */
export const listQuery = (params: SearchParams): ListQuery => ({
  view: oneOf(ticketViews, params.view) ?? ticketViews[0],
  status: oneOf(ticketStatuses, params.status),
  priority: oneOf(priorities, params.priority),
  category: id(params.category),
  project: id(params.project),
  sort: oneOf(ticketSorts, params.sort) ?? ticketSorts[0],
  page: page(params.page),
})

export const isFiltered = ({ status, priority, category, project }: ListQuery) =>
  Boolean(status ?? priority ?? category ?? project)

/** The same list with something changed, as the end of an address; what is usual is left out. */
export function listAddress(query: ListQuery, change: Partial<ListQuery>): string {
  const next = { ...query, ...change }
  const usual: Partial<ListQuery> = { view: ticketViews[0], sort: ticketSorts[0], page: 1 }
  const said = Object.entries(next).filter(
    ([key, value]) => value !== undefined && value !== usual[key as keyof ListQuery],
  )
  return said.length
    ? `?${new URLSearchParams(said.map(([key, value]) => [key, String(value)]))}`
    : ''
}
