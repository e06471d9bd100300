import type { CollectionBeforeOperationHook } from 'payload'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'

/**
 * Payload keeps the key of a link as it is, and tells by its time whether there is an account. The
 * desk has endpoints of its own under the same names; no other way leads here.
 */
export const noPayloadLinks: CollectionBeforeOperationHook = ({ collection, operation }) => {
  if (operation !== 'forgotPassword' && operation !== 'resetPassword') return
  const name = operation === 'forgotPassword' ? 'forgot-password' : 'reset-password'
  throw refuse(400, refusal('link_elsewhere', { path: `/api/${collection.slug}/${name}` }))
}
