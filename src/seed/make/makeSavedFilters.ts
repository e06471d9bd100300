import { slugs } from '@/src/slugs'
import type { Ids, Seeding } from '../Seeding'
import { requestOf } from '../requestOf'
import type { StorySavedFilter } from '../story/savedFilters'
import { savedFilters } from '../story/savedFilters'

export async function makeSavedFilters(seeding: Seeding, ids: Ids): Promise<void> {
  for (const { owner, name, filter } of savedFilters) {
    await seeding.payload.create({
      collection: slugs.savedFilters,
      data: { name, query: queryOf(filter, ids) },
      draft: false,
      depth: 0,
      overrideAccess: false,
      req: await requestOf(seeding, owner, seeding.now, ids),
    })
  }
}

/** As the address of the portal's list says it. */
const queryOf = ({ category, project, ...plain }: StorySavedFilter['filter'], ids: Ids) =>
  new URLSearchParams({
    ...plain,
    ...(category && { category: ids.categories[category] }),
    ...(project && { project: ids.projects[project] }),
  }).toString()
