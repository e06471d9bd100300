import type { SanitizedCollectionConfig } from 'payload'

const known = new WeakMap<SanitizedCollectionConfig, ReadonlySet<string>>()

type Fields = SanitizedCollectionConfig['flattenedFields']

const leadsElsewhere = (type: string) =>
  type === 'relationship' || type === 'upload' || type === 'join'

const namesIn = (fields: Fields): string[] =>
  fields.flatMap((field) => {
    if (leadsElsewhere(field.type)) return [field.name]
    return 'flattenedFields' in field ? namesIn(field.flattenedFields) : []
  })

/** The fields of a collection behind which other documents stand, in groups and arrays, too. */
export function relationshipsOf(collection: SanitizedCollectionConfig): ReadonlySet<string> {
  const before = known.get(collection)
  if (before) return before

  const found = new Set(namesIn(collection.flattenedFields))
  known.set(collection, found)
  return found
}
