import type { Access, Where } from 'payload'
import { asClient, asStaff, isDeskWorker } from './people'

/** What somebody has looked at is for nobody else. */
export const ownTicketReads: Access = ({ req }): Where | false => {
  const client = asClient(req.user)
  if (client) return { client: { equals: client.id } }
  const staff = isDeskWorker(req.user) ? asStaff(req.user) : null
  return staff ? { staff: { equals: staff.id } } : false
}
