import type { CollectionSlug, RequiredDataFromCollectionSlug } from 'payload'
import type { Seeding } from '../Seeding'

/** One after the other, as all of them share a transaction. Answers with their ids. */
export async function createEach<Slug extends CollectionSlug, Key extends string, Told>(
  { payload, req }: Seeding,
  collection: Slug,
  table: Record<Key, Told>,
  dataOf: (told: Told, key: Key) => RequiredDataFromCollectionSlug<Slug>,
): Promise<Record<Key, string>> {
  const ids: Partial<Record<Key, string>> = {}
  for (const [key, told] of Object.entries(table) as [Key, Told][]) {
    const { id } = await payload.create({
      collection,
      data: dataOf(told, key),
      draft: false,
      depth: 0,
      // The desk is still empty: there is nobody yet who could be asked for leave.
      overrideAccess: true,
      req,
    })
    ids[key] = String(id)
  }
  return ids as Record<Key, string>
}
