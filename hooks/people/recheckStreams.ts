import type { Organization } from '@/src/payload-types'
import { announceRights, announceRightsOfAll } from '@/src/realtime/announce'
import type { CollectionAfterChangeHook, CollectionAfterLogoutHook } from 'payload'

/** Disabled, another role, other memberships, a new password: open streams learn it at once. */
export const recheckStreams: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await announceRights(req, { collection: collection.slug, id: doc.id })
}

/** Payload calls this in the transaction that ends the session. */
export const recheckStreamsOnLogout: CollectionAfterLogoutHook = async ({ collection, req }) => {
  if (req.user) await announceRights(req, { collection: collection.slug, id: req.user.id })
}

/** An organization that shares its tickets no more takes them away from its members at once. */
export const recheckStreamsOfAll: CollectionAfterChangeHook<Organization> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update' && doc.sharesTickets !== previousDoc.sharesTickets) {
    await announceRightsOfAll(req)
  }
}
