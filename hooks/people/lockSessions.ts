import { lockPerson } from '@/src/database/transaction'
import type { CollectionAfterLogoutHook, CollectionBeforeOperationHook } from 'payload'
import { mustStillHold } from './checkPassword'

/** Whatever writes a person back as a whole, sessions included, waits for a sign-in that goes on. */
export const lockSessions: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req,
}) => {
  if (operation === 'refresh' && req.user) await lockPerson(req, slug, String(req.user.id))
  const { id } = args as unknown as { id?: unknown }
  if (operation === 'update' && typeof id === 'string' && (await req.transactionID)) {
    mustStillHold(req, (await lockPerson(req, slug, id))?.hash)
  }
}

/** Payload calls this before it looks at the sessions. */
export const lockSessionsOnLogout: CollectionAfterLogoutHook = async ({ collection, req }) => {
  if (req.user) await lockPerson(req, collection.slug, String(req.user.id))
}
