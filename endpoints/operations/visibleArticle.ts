import { isUuid } from '@/src/isUuid'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { NotFound } from 'payload'

/** A published article that the caller may read; 404 for any other. */
export async function visibleArticle(req: PayloadRequest, id: string) {
  if (!isUuid(id)) throw new NotFound(req.t)
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    select: { title: true, slug: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!docs[0]) throw new NotFound(req.t)
  return docs[0]
}
