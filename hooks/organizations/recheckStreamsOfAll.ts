import { announceRightsOfAll } from '@/src/realtime/announceRights'
import type { Organization } from '@/src/payload-types'
import type { CollectionAfterChangeHook } from 'payload'

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
