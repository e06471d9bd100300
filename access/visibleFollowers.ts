import type { Access, FieldAccess, Where } from 'payload'
import { asClient, isDeskWorker } from './people'
import { ownOrShared } from './visibleTickets'

/** Who follows a ticket is told to whoever sees it; nobody follows in secret. */
export const visibleFollowers: Access = ({ req }) => ownOrShared(req, 'ticket')

/** Off the list: each by themselves, others by whoever asked and by the team. */
export const endableFollowing: Access = ({ req }) => {
  if (isDeskWorker(req.user)) return true
  const client = asClient(req.user)
  if (!client) return false
  const ending: Where = {
    or: [{ follower: { equals: client.id } }, { client: { equals: client.id } }],
  }
  return ending
}

/** Whether somebody wants no mails is told to them, and to the team. */
export const ownMuting: FieldAccess = ({ req, doc }) =>
  isDeskWorker(req.user) || (doc as { follower?: unknown } | undefined)?.follower === req.user?.id
