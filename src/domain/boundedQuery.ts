type Query = { where?: unknown; sort?: unknown; field?: unknown; limit?: unknown }

export type QueryVerdict = { ok: true } | { ok: false; field: string; message: string }

const depthMax = 5
const conditionsMax = 50
const pathMax = 100

const refuse = (field: string, message: string): QueryVerdict => ({ ok: false, field, message })

const isBranch = (key: string) => key.toLowerCase() === 'and' || key.toLowerCase() === 'or'

/** The paths a `where` names, or null when it is nested deeper or is longer than anybody needs. */
function pathsOf(where: unknown, depth = 0): string[] | null {
  if (depth > depthMax) return null
  if (typeof where !== 'object' || where === null) return []

  const paths: string[] = []
  for (const [key, value] of Object.entries(where)) {
    if (!isBranch(key)) {
      paths.push(key)
      continue
    }
    for (const branch of Array.isArray(value) ? value : Object.values(value ?? {})) {
      const deeper = pathsOf(branch, depth + 1)
      if (deeper === null) return null
      paths.push(...deeper)
    }
  }
  return paths.length > conditionsMax ? null : paths
}

const sortPaths = (sort: unknown): string[] =>
  (Array.isArray(sort) ? sort : typeof sort === 'string' ? sort.split(',') : []).map((path) =>
    String(path).replace(/^-/, ''),
  )

/** A polymorphic relationship has two parts of its own; anything further is another document. */
const hops = (path: string, relationships: ReadonlySet<string>) => {
  const [first = '', ...rest] = path.split(/\.|__/)
  const own = rest.length === 1 && (rest[0] === 'value' || rest[0] === 'relationTo')
  return relationships.has(first) && rest.length > 0 && !own
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
  if (filtered === null) return refuse('where', 'This filter is too long or too deeply nested.')

  const sorted = sortPaths(query.sort)
  if (sorted.length > 5) return refuse('sort', 'Sort by five fields at most.')

  const named: [string, string][] = [
    ...filtered.map((path): [string, string] => ['where', path]),
    ...sorted.map((path): [string, string] => ['sort', path]),
    ...(typeof query.field === 'string' ? [['field', query.field] as [string, string]] : []),
  ]
  for (const [field, path] of named) {
    if (path.length > pathMax) return refuse(field, 'A field name in this query is too long.')
    if (relationships && hops(path, relationships)) {
      return refuse(field, `The path "${path}" cannot be used here.`)
    }
  }
  return { ok: true }
}
