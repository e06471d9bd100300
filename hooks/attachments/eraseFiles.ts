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

/** Files have bytes elsewhere and go by themselves; all other rows go by their foreign keys. */
export const eraseWithTicket: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: slugs.attachments,
    where: { ticket: { equals: id } },
    depth: 0,
    // Whoever may delete the ticket deletes all of it.
    overrideAccess: true,
    req,
  })
}
