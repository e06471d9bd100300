import { refusal } from '@/src/domain/refusal'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import type { CollectionBeforeDeleteHook } from 'payload'

export const keepCategoryInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const used = await req.payload.find({
    collection: slugs.tickets,
    where: { category: { equals: id } },
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
    // Tickets that the caller cannot see use the category as well.
    overrideAccess: true,
    req,
  })
  if (used.docs.length > 0) throw refuse(409, refusal('category_in_use'))
}
