import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { articlesByIds } from './articles'

/** Where an article stands now that stood at this address before; null unless the caller may read it. */
export async function movedArticle(req: PayloadRequest, slug: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: slugs.articleAddresses,
    where: { slug: { equals: slug } },
    select: { article: true },
    limit: 1,
    pagination: false,
    depth: 0,
    // An address is no secret; the article behind it is read as the person.
    overrideAccess: true,
    req,
  })
  const id = idOf(docs[0]?.article)
  const [article] = id === null ? [] : await articlesByIds(req, [id])
  return article?.slug ?? null
}
