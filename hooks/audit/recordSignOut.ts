import type { CollectionAfterLogoutHook } from 'payload'
import { recordAudit } from '@/hooks/recordAudit'
import { nameOf } from './nameOf'

export const recordSignOut: CollectionAfterLogoutHook = async ({ collection, req }) => {
  const { user } = req
  if (!user) return
  const on = { collection: collection.slug, id: String(user.id), name: nameOf({ ...user }) }
  await recordAudit(req, { action: 'signed_out', on })
}
