import type { Access } from 'payload'
import { ownOrganizations } from './ownOrganizations'
import { asClient, isDeskWorker } from './people'

export const visibleProjects: Access = ({ req }) => {
  if (isDeskWorker(req.user)) return true
  const client = asClient(req.user)
  return client ? { organization: { in: ownOrganizations(client) } } : false
}
