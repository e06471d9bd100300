type Fields = Readonly<Record<string, unknown>>

export type ChangedFields = { before: Record<string, unknown>; after: Record<string, unknown> }

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** A document that a relationship names stands as its id, and nothing is the same as null. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (!isObject(value)) return value ?? null
  if (typeof value.id === 'string' && 'createdAt' in value) return value.id
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

/** What differs in the named fields; null when nothing does. */
export function changedFields(
  before: Fields,
  after: Fields,
  names: readonly string[],
): ChangedFields | null {
  const changed: ChangedFields = { before: {}, after: {} }
  for (const name of names) {
    const [was, is] = [plain(before[name]), plain(after[name])]
    if (JSON.stringify(was) === JSON.stringify(is)) continue
    changed.before[name] = was
    changed.after[name] = is
  }
  return Object.keys(changed.after).length > 0 ? changed : null
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

/** `role: agent → admin`, for people; the values themselves are kept beside it. */
export const changesInWords = ({ before, after }: ChangedFields): string =>
  Object.keys(after)
    .map((name) => `${name}: ${shown(before[name])} → ${shown(after[name])}`)
    .join('\n')
