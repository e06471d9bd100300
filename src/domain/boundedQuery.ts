import { valueRefusal } from './filterValues'
import { refusal, type Refusal } from './refusal'

type Query = { where?: unknown; sort?: unknown; field?: unknown; limit?: unknown }

export type QueryVerdict = { ok: true } | { ok: false; field: string; refusal: Refusal }

const depthMax = 5
const conditionsMax = 50
const pathMax = 100

const refuse = (field: string, reason: Refusal): QueryVerdict => ({
  ok: false,
  field,
  refusal: reason,
})

const isBranch = (key: string) => key.toLowerCase() === 'and' || key.toLowerCase() === 'or'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** A comparison with a filter of its own, as in `{ articles: { contains: { title: … } } }`. */
const innerFilters = (comparisons: unknown): object[] =>
  isObject(comparisons)
    ? Object.values(comparisons).filter((value) => isObject(value) && !Array.isArray(value))
    : []

/**
 * The paths a `where` names, an empty one for an empty branch; or null when it is nested deeper or
 * is longer than anybody needs.
 */
function pathsOf(where: unknown, prefix = '', depth = 0): string[] | null {
  if (depth > depthMax) return null
  if (!isObject(where)) return ['']

  const paths: string[] = []
  for (const [key, value] of Object.entries(where)) {
    const path = `${prefix}${key}`
    const branches = isBranch(key) ? Object.values(value ?? {}) : innerFilters(value)
    if (!isBranch(key)) paths.push(path)
    for (const branch of branches) {
      const deeper = pathsOf(branch, isBranch(key) ? prefix : `${path}.`, depth + 1)
      if (deeper === null) return null
      paths.push(...deeper)
      if (paths.length > conditionsMax) return null
    }
  }
  if (paths.length > conditionsMax) return null
  return paths.length > 0 ? paths : ['']
}

/** The first comparison that asks too much. The filter is known to be short by now. */
function valuesRefusal(where: unknown): Refusal | null {
  if (!isObject(where)) return null
  for (const [key, value] of Object.entries(where)) {
    const branches = isBranch(key) ? Object.values(value ?? {}) : innerFilters(value)
    const comparisons = isBranch(key) || !isObject(value) ? [] : Object.entries(value)
    for (const [operator, compared] of comparisons) {
      const reason = valueRefusal(operator, compared)
      if (reason) return reason
    }
    for (const branch of branches) {
      const reason = valuesRefusal(branch)
      if (reason) return reason
    }
  }
  return null
}

export const sortPaths = (sort: unknown): string[] =>
  [sort]
    .flat()
    .filter((path) => typeof path === 'string')
    .flatMap((path) => path.split(','))
    .map((path) => path.replace(/^-/, ''))

/**
 * A polymorphic relationship has two parts of its own; anything further is another document. The
 * relationship may stand anywhere in the path: within an array, or behind `version`.
 */
const hops = (path: string, relationships: ReadonlySet<string>) => {
  const segments = path.split(/\.|__/)
  return segments.some((segment, at) => {
    const rest = segments.slice(at + 1)
    const own = rest.length === 1 && (rest[0] === 'value' || rest[0] === 'relationTo')
    return relationships.has(segment) && rest.length > 0 && !own
  })
}

/**
 * Bounds what a caller may ask. Paths through a relationship tell, by filter or by order, what
 * stands in documents the caller cannot read; `relationships` is null for those who may use them.
 */
export function boundedQuery(
  query: Query,
  relationships: ReadonlySet<string> | null,
): QueryVerdict {
  const filtered = pathsOf(query.where)
  if (filtered === null) return refuse('where', refusal('filter_too_long'))

  const asksTooMuch = valuesRefusal(query.where)
  if (asksTooMuch) return refuse('where', asksTooMuch)

  const sorted = sortPaths(query.sort)
  if (sorted.length > 5) return refuse('sort', refusal('sort_too_many'))

  const named: [string, string][] = [
    ...filtered.map((path): [string, string] => ['where', path]),
    ...sorted.map((path): [string, string] => ['sort', path]),
    ...(typeof query.field === 'string' ? [['field', query.field] as [string, string]] : []),
  ]
  for (const [field, path] of named) {
    if (path.length > pathMax) return refuse(field, refusal('field_name_too_long'))
    if (relationships && hops(path, relationships)) {
      return refuse(field, refusal('path_not_usable', { path }))
    }
  }
  return { ok: true }
}
