import { keepAcceptance } from '@/src/database/invitations'
import type { CollectionAfterLoginHook } from 'payload'

/** Whoever signs in has come in, however they got their password. */
export const acceptInvitation: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  const { slug } = collection
  if (slug !== 'staff' && slug !== 'clients') return
  if (!(user as { acceptedAt?: string | null }).acceptedAt) {
    await keepAcceptance(req, slug, String(user.id))
  }
}
