import type { CollectionAfterLoginHook } from 'payload'
import { actorOf } from '@/hooks/actorOf'
import { recordAudit } from '@/hooks/recordAudit'
import { nameOf } from './nameOf'

export const recordSignIn: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  const { slug } = collection
  const person = { ...user, collection: slug } as typeof req.user
  const on = { collection: slug, id: String(user.id), name: nameOf(user) }
  await recordAudit(req, { action: 'signed_in', on, actor: actorOf({ user: person }) })
}
