import { articleAudiences } from '@/access/articleAudiences'
import { searchWords } from '@/src/domain/searchWords'
import { findArticles } from '@/src/search/findArticles'
import type { PayloadRequest } from 'payload'
import { articlesByIds } from './articlesByIds'

export const articlesPerPage = 20
/** Nobody turns more pages than these; a wider question wants other words. */
export const searchPagesMax = 25

type Question = { req: PayloadRequest; text: string; page: number }

/** A page of the articles that the caller may read, best first. Pages are counted from 1. */
export async function searchArticles({ req, text, page }: Question) {
  const ids = await findArticles(req.payload, {
    words: searchWords(text),
    audiences: articleAudiences(req.user),
    limit: articlesPerPage + 1,
    skip: (Math.min(page, searchPagesMax) - 1) * articlesPerPage,
  })
  return {
    articles: await articlesByIds(req, ids.slice(0, articlesPerPage)),
    hasMore: ids.length > articlesPerPage && page < searchPagesMax,
  }
}
