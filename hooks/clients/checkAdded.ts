import { isAdmin } from '@/access/people'
import { refusalOfAdded } from '@/src/domain/account/addedClient'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook } from 'payload'

/** Of clients that somebody adds; the desk's own imports know what they do. */
export const checkAdded: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user) return data
  const refused = refusalOfAdded(data?.memberships, isAdmin(req.user))
  if (refused) throw wrongField(slugs.clients, refused.field ?? '', refused)
  return data
}
