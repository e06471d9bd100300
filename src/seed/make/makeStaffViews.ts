import { slugs } from '@/src/slugs'
import type { Ids, Seeding } from '../Seeding'
import { requestOf } from '../requestOf'
import { staffViews } from '../story/staffViews'

/** Everybody in the team uses them; who made them may change them. */
export async function makeStaffViews(seeding: Seeding, ids: Ids): Promise<void> {
  for (const { title, where, columns } of staffViews) {
    await seeding.payload.create({
      collection: 'payload-query-presets',
      data: {
        title,
        where,
        columns: columns.map((accessor) => ({ accessor, active: true })),
        relatedCollection: slugs.tickets,
        isShared: true,
        access: {
          read: { constraint: 'everyone' },
          update: { constraint: 'onlyMe' },
          delete: { constraint: 'onlyMe' },
        },
      },
      draft: false,
      depth: 0,
      // Payload would try the rights out in a transaction of its own, where the team is not yet.
      overrideAccess: true,
      req: await requestOf(seeding, 'nora', seeding.now, ids),
    })
  }
}
