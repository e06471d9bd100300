import { startOfDay, startOfNextDay } from '@/src/domain/time/startOfDay'
import type { Where } from 'payload'
import type { ListQuery } from '../tickets/listQuery'
import { searchWhere } from './searchWhere'
import { viewWhere } from './viewWhere'

const equals = (field: string, value: string | undefined): Where[] =>
  value ? [{ [field]: { equals: value } }] : []

/** The tickets of a list, whatever page of it. Days are those of the viewer's own zone. */
export const listWhere = (query: ListQuery, timeZone: string): Where[] => [
  ...viewWhere[query.view],
  ...equals('status', query.status),
  ...equals('priority', query.priority),
  ...equals('category', query.category),
  ...equals('project', query.project),
  ...(query.from
    ? [{ createdAt: { greater_than_equal: startOfDay(query.from, timeZone).toISOString() } }]
    : []),
  ...(query.to
    ? [{ createdAt: { less_than: startOfNextDay(query.to, timeZone).toISOString() } }]
    : []),
  ...(query.q ? [searchWhere(query.q)] : []),
]
