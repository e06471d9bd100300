import type { Access } from 'payload'
import { asClient, asStaff } from './people'

/** Staff read all, drafts too; clients and visitors what is published for them. */
export const visibleArticles: Access = ({ req }) => {
  if (asStaff(req.user)) return true
  const audiences = asClient(req.user) ? ['public', 'clients'] : ['public']
  return { _status: { equals: 'published' }, audience: { in: audiences } }
}
