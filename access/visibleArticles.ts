import type { Access, PayloadRequest, Where } from 'payload'
import { articleAudiences } from './articleAudiences'
import { asStaff } from './people'

/** What is published for this person; a visitor is a person, too. */
export const readableArticles = (user: PayloadRequest['user']): Where => ({
  _status: { equals: 'published' },
  audience: { in: [...articleAudiences(user)] },
})

/** Staff read all, drafts too; clients and visitors what is published for them. */
export const visibleArticles: Access = ({ req }) =>
  asStaff(req.user) ? true : readableArticles(req.user)
