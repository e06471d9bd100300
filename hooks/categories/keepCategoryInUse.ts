import { slugs } from '@/src/slugs'
import type { CollectionBeforeDeleteHook } from 'payload'
import { APIError } from 'payload'

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
  if (used.docs.length > 0) {
    throw new APIError(
      'Tickets use this category. Retire it instead: untick "active".',
      409,
      null,
      true,
    )
  }
}
