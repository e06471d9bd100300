import { refusal } from '../refusal'

/**
 * What a filter can name, by what its column can be compared with. `to` lists the collections of a
 * relationship to several; `picked` says what the admin's calendar yields for a field.
 */
export type FilterField =
  // What is searched for in everything that is written: the words mean what a search box says.
  | { kind: 'search' }
  | { kind: 'text' | 'number' | 'flag' | 'json' | 'jsonValue' | 'several' }
  | { kind: 'moment'; picked: 'day' | 'moment' }
  // A day of a calendar, the same everywhere: it is stored as its noon in UTC.
  | { kind: 'day' }
  | { kind: 'choice'; values: readonly string[] }
  | { kind: 'id' | 'ids' }
  | { kind: 'anyId' | 'anyIdValue' | 'anyIdKind'; to: readonly string[] }

const equality = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const order = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']

/** What PostgreSQL and Payload answer rightly; whatever else a caller asks is refused in words. */
export const operatorsOf: Readonly<Record<FilterField['kind'], readonly string[]>> = {
  text: [...equality, ...order, 'like', 'not_like', 'contains'],
  // With "like" the admin's search box asks every column it searches in.
  search: ['like', 'contains'],
  number: [...equality, ...order, 'like'],
  moment: [...equality, ...order],
  day: [...equality, ...order],
  choice: [...equality, ...order],
  flag: equality,
  // Ids grow with time: pages that follow each other go on from one.
  id: [...equality, ...order, 'like'],
  ids: [...equality, 'like', 'contains'],
  // A row has an id in one of several columns, so "is not" cannot be said of one of them.
  anyId: ['equals', 'exists'],
  anyIdValue: ['equals', 'in'],
  anyIdKind: ['equals', 'in'],
  json: ['exists'],
  jsonValue: equality,
  // A list or a group is no value; its own fields are.
  several: [],
}

/** Why an operator cannot be used; null when it can. */
export function operatorRefusal(path: string, { kind }: FilterField, operator: string) {
  const fitting = operatorsOf[kind]
  if (fitting.includes(operator)) return null
  return fitting.length > 0
    ? refusal('filter_operator_instead', { path, operator, fitting })
    : refusal('filter_operator', { path, operator })
}

/** Whether a path leads through a relationship to many: nothing can be put in order by one of them. */
export function leadsToMany(path: string, fieldAt: (path: string) => FilterField | null): boolean {
  const segments = path.replaceAll('__', '.').split('.')
  return segments.some((_, at) => fieldAt(segments.slice(0, at).join('.'))?.kind === 'ids')
}
