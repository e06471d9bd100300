import type { Access } from 'payload'
import { articleAudiences } from './articleAudiences'
import { asStaff } from './people'

/** Staff read all, drafts too; clients and visitors what is published for them. */
export const visibleArticles: Access = ({ req }) => {
  if (asStaff(req.user)) return true
  return {
    _status: { equals: 'published' },
    audience: { in: [...articleAudiences(req.user)] },
  }
}
