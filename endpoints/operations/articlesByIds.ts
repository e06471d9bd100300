import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** What a list shows of these articles, in their order, as far as the caller may read them. */
export async function articlesByIds(req: PayloadRequest, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { id: { in: [...ids] }, _status: { equals: 'published' } },
    select: { title: true, summary: true, slug: true },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return ids.flatMap((id) => docs.filter((doc) => doc.id === id))
}

export type ListedArticle = Awaited<ReturnType<typeof articlesByIds>>[number]
