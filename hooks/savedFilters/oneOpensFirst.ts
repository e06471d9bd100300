import type { SavedFilter } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { CollectionAfterChangeHook } from 'payload'

/** Of one's filters one opens with the list: the last that was chosen. */
export const oneOpensFirst: CollectionAfterChangeHook<SavedFilter> = async ({
  doc,
  previousDoc,
  req,
}) => {
  if (!doc.opensFirst || previousDoc?.opensFirst) return
  await req.payload.update({
    collection: slugs.savedFilters,
    where: { and: [{ id: { not_equals: doc.id } }, { opensFirst: { equals: true } }] },
    data: { opensFirst: false },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
