import type { Access, PayloadRequest, Where } from 'payload'
import { articleReader, type ArticleReader } from './articleReader'
import { asStaff } from './people'

const forReader = ({ audiences, organizations }: ArticleReader): Where => {
  const byAudience: Where = { audience: { in: [...audiences] } }
  if (organizations.length === 0) return byAudience
  const chosen: Where = {
    and: [{ audience: { equals: 'organizations' } }, { organizations: { in: [...organizations] } }],
  }
  return { or: [byAudience, chosen] }
}

/** What is published for this person; a visitor is a person, too. */
export const readableArticles = (user: PayloadRequest['user']): Where => ({
  and: [{ _status: { equals: 'published' } }, forReader(articleReader(user))],
})

/** Staff read all, drafts too; clients and visitors what is published for them. */
export const visibleArticles: Access = ({ req }) =>
  asStaff(req.user) ? true : readableArticles(req.user)
