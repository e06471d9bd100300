import 'server-only'
import { pageSizeDefault } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { readAsReader } from '../viewer'

/** A page of the articles of a section that the reader may see, by title; nothing is counted. */
export async function readSectionArticles(section: string, page: number) {
  const { payload, asPerson } = await readAsReader()
  const list = {
    collection: slugs.articles,
    where: { section: { equals: section }, _status: { equals: 'published' } },
    sort: ['title', 'id'],
    pagination: false as const,
    depth: 0,
  }
  const { docs: articles } = await payload.find({
    ...list,
    limit: pageSizeDefault,
    page,
    select: { title: true, slug: true, summary: true },
    overrideAccess: false,
    ...asPerson,
  })
  if (articles.length < pageSizeDefault) return { articles, hasMore: false }

  const { docs: after } = await payload.find({
    ...list,
    limit: 1,
    page: page * pageSizeDefault + 1,
    select: { slug: true },
    overrideAccess: false,
    ...asPerson,
  })
  return { articles, hasMore: after.length > 0 }
}
