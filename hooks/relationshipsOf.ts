import type { SanitizedCollectionConfig } from 'payload'

const known = new WeakMap<SanitizedCollectionConfig, ReadonlySet<string>>()

/** The fields of a collection behind which other documents stand. */
export function relationshipsOf(collection: SanitizedCollectionConfig): ReadonlySet<string> {
  const before = known.get(collection)
  if (before) return before

  const names = collection.flattenedFields
    .filter(({ type }) => type === 'relationship' || type === 'upload' || type === 'join')
    .map(({ name }) => name)
  const found = new Set(names)
  known.set(collection, found)
  return found
}
