import type { Where } from 'payload'
import { readTypedFilter, type Typist } from '../search/typedFilters'
import { me, nobody, periodNames, type InboxQuery } from './inboxQuery'
import { whereOfView } from './inboxViews'

/** One of several ids; the value of an empty list is no condition. */
const oneOf = (field: string, ids: readonly string[]): Where[] =>
  ids.length > 0 ? [{ [field]: { in: [...ids] } }] : []

/** Somebody of several people, whoever looks among them, or nobody. */
function assignedTo(asked: readonly string[], person: string): Where[] {
  const ids = asked.filter((each) => each !== nobody).map((each) => (each === me ? person : each))
  const somebody = oneOf('assignedTo', [...new Set(ids)])
  if (!asked.includes(nobody)) return somebody
  return [{ or: [{ assignedTo: { exists: false } }, ...somebody] }]
}

/** What may be typed, where it was chosen. */
function typed(key: string, value: string | undefined, typist: Typist): Where[] {
  const read = value ? readTypedFilter({ key, value }, typist) : null
  return read && 'where' in read ? [read.where] : []
}

/** Whether it matters whose days are meant. */
export const asksForDays = (query: InboxQuery): boolean => periodNames.some((name) => query[name])

/** The tickets of a list, whatever page of it, as whoever looks means it today. */
export const inboxWhere = (query: InboxQuery, typist: Typist): Where[] => [
  ...whereOfView(query.view, typist),
  ...typed('status', query.status.join(','), typist),
  ...typed('priority', query.priority.join(','), typist),
  ...typed('sla', query.sla.join(','), typist),
  ...assignedTo(query.assigned, typist.person),
  ...oneOf('organization', query.organization),
  ...oneOf('client', query.requester),
  ...oneOf('category', query.category),
  ...oneOf('project', query.project),
  ...periodNames.flatMap((name) => typed(name, query[name], typist)),
  ...(query.q ? [{ search: { like: query.q } }] : []),
]
