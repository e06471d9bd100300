import type { Access } from 'payload'
import { asStaff, isAdmin, isDeskWorker } from './people'

/** Agents share replies with the team or keep them to themselves. */
export const ownOrSharedCannedReplies: Access = ({ req }) => {
  if (isAdmin(req.user)) return true
  const staff = asStaff(req.user)
  if (!staff || !isDeskWorker(staff)) return false
  return { or: [{ owner: { exists: false } }, { owner: { equals: staff.id } }] }
}
