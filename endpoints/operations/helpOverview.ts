import { articleAudiences } from '@/access/articleAudiences'
import { firstArticles } from '@/src/search/firstArticles'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { articlesByIds } from './articlesByIds'

const shownOfEach = 5

/** The sections that hold something for the caller, each with its first articles. */
export async function helpOverview(req: PayloadRequest) {
  const first = await firstArticles(req.payload, {
    audiences: articleAudiences(req.user),
    each: shownOfEach,
  })
  if (first.length === 0) return []
  const [{ docs: sections }, articles] = await Promise.all([
    req.payload.find({
      collection: slugs.articleSections,
      where: { id: { in: [...new Set(first.map(({ section }) => section))] } },
      sort: ['order', 'name'],
      select: { name: true, slug: true, description: true },
      limit: 100,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    articlesByIds(
      req,
      first.map(({ id }) => id),
    ),
  ])
  return sections.map((section) => {
    const own = first.filter((row) => row.section === section.id)
    return {
      ...section,
      total: own[0]?.total ?? 0,
      articles: articles.filter(({ id }) => own.some((row) => row.id === id)),
    }
  })
}
