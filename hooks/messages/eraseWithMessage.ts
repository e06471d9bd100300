import { slugs } from '@/src/slugs'
import type { CollectionBeforeDeleteHook } from 'payload'

export const eraseWithMessage: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: slugs.attachments,
    where: { message: { equals: id } },
    depth: 0,
    // Whoever may delete the message deletes its files with it.
    overrideAccess: true,
    req,
  })
}
