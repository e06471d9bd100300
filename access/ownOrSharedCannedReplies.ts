import type { Access, Where } from 'payload'
import { asStaff, isAdmin, isDeskWorker } from './people'

/** What somebody writes with: their own, and what is shared. */
export const ownOrShared = (person: string): Where => ({
  or: [{ owner: { exists: false } }, { owner: { equals: person } }],
})

/** Agents share replies with the team or keep them to themselves. */
export const ownOrSharedCannedReplies: Access = ({ req }) => {
  if (isAdmin(req.user)) return true
  const staff = asStaff(req.user)
  if (!staff || !isDeskWorker(staff)) return false
  return ownOrShared(staff.id)
}
