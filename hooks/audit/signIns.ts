import type { CollectionAfterLoginHook, CollectionAfterLogoutHook } from 'payload'
import { actorOf } from '../actorOf'
import { recordAudit } from './recordAudit'
import { nameOf } from './changes'

export const recordSignIn: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  const { slug } = collection
  const person = { ...user, collection: slug } as typeof req.user
  const on = { collection: slug, id: String(user.id), name: nameOf(user) }
  await recordAudit(req, { action: 'signed_in', on, actor: actorOf({ user: person }) })
}

export const recordSignOut: CollectionAfterLogoutHook = async ({ collection, req }) => {
  const { user } = req
  if (!user) return
  const on = { collection: collection.slug, id: String(user.id), name: nameOf({ ...user }) }
  await recordAudit(req, { action: 'signed_out', on })
}
