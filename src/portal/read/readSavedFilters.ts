import 'server-only'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

export const savedFiltersMost = 50

/** The lists that the viewer has kept under a name. */
export async function readSavedFilters() {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.savedFilters,
    sort: ['name', 'id'],
    limit: savedFiltersMost,
    pagination: false,
    depth: 0,
    select: { name: true, query: true },
    overrideAccess: false,
    ...asPerson,
  })
  return docs
}
