import type { Access } from 'payload'
import { ownOrganizations } from './ownOrganizations'
import { asClient, isDeskWorker } from './people'

export const memberOrganizations: Access = ({ req }) => {
  if (isDeskWorker(req.user)) return true
  const client = asClient(req.user)
  return client ? { id: { in: ownOrganizations(client) } } : false
}
