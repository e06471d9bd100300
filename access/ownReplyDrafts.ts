import type { Access } from 'payload'
import { asStaff, isDeskWorker } from './people'

/** What somebody has begun to write is for nobody else, admins included. */
export const ownReplyDrafts: Access = ({ req }) => {
  const staff = asStaff(req.user)
  return staff && isDeskWorker(staff) ? { owner: { equals: staff.id } } : false
}
