import { announceRights } from '@/src/realtime/announceRights'
import type { CollectionAfterChangeHook, CollectionAfterLogoutHook } from 'payload'

/** Disabled, another role, other memberships, a new password: open streams learn it at once. */
export const recheckStreams: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  await announceRights(req, { collection: collection.slug, id: doc.id })
}

/** Payload calls this in the transaction that ends the session. */
export const recheckStreamsOnLogout: CollectionAfterLogoutHook = async ({ collection, req }) => {
  if (req.user) await announceRights(req, { collection: collection.slug, id: req.user.id })
}
