import type { Access } from 'payload'
import { asClient } from './people'

/** What somebody has looked at is for nobody else, staff included. */
export const ownTicketReads: Access = ({ req }) => {
  const client = asClient(req.user)
  return client ? { client: { equals: client.id } } : false
}
