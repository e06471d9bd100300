import { articleAudiences } from '@/access/articleAudiences'
import { searchWords } from '@/src/domain/searchWords'
import { isUuid } from '@/src/isUuid'
import { findArticles } from '@/src/search/findArticles'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { articlesByIds } from './articlesByIds'

const most = 5

type Question = { req: PayloadRequest; text: string; category?: string }

/** The words of a category that the caller may read. */
async function wordsOfCategory(req: PayloadRequest, id: string | undefined): Promise<string[]> {
  if (!req.user || !id || !isUuid(id)) return []
  const { docs } = await req.payload.find({
    collection: slugs.ticketCategories,
    where: { id: { equals: id } },
    select: { name: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return searchWords(docs[0]?.name ?? '')
}

/** Up to five articles that the caller may read, best first. */
export async function suggestArticles({ req, text, category }: Question) {
  const words = searchWords(text)
  if (words.length === 0) return []
  const ids = await findArticles(req.payload, {
    words,
    alsoAbout: await wordsOfCategory(req, category),
    audiences: articleAudiences(req.user),
    limit: most,
  })
  return articlesByIds(req, ids)
}
