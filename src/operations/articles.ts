import { articleReader } from '@/access/articleReader'
import { asClient, asStaff } from '@/access/people'
import { searchScope } from '@/access/searchScope'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { findArticles } from '@/src/search/findArticles'
import { suggestArticles } from '@/src/search/suggestArticles'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'
import { namesOf } from './namesOf'

/** Under which name a reader's vote is kept: their account, or what their browser keeps for us. */
export function readerOf(req: PayloadRequest, visitor: string): string {
  if (asStaff(req.user)) {
    throw refuse(403, refusal('article_reader_only'))
  }
  const client = asClient(req.user)
  return client ? `clients:${client.id}` : `visitor:${visitor}`
}

/** What a list shows of these articles, in their order, as far as the caller may read them. */
export async function articlesByIds(req: PayloadRequest, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { id: { in: [...ids] }, _status: { equals: 'published' } },
    select: { title: true, summary: true, slug: true, language: true },
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

const articlesPerPage = 20
/** Nobody turns more pages than these; a wider question wants other words. */
const searchPagesMax = 25

type Search = { req: PayloadRequest; text: string; page: number; language?: string }

/** Which articles that the caller may read are on a page, best first. Pages are counted from 1. */
export async function searchArticleIds({ req, text, page, language }: Search) {
  const { ids, sought } = await findArticles(req.payload, {
    text,
    language,
    reader: articleReader(req.user),
    limit: articlesPerPage + 1,
    skip: (Math.min(page, searchPagesMax) - 1) * articlesPerPage,
  })
  return {
    ids: ids.slice(0, articlesPerPage),
    sought,
    hasMore: ids.length > articlesPerPage && page < searchPagesMax,
  }
}

/** The articles of such a page, as a list shows them. */
export async function searchArticles(search: Search) {
  const { ids, sought, hasMore } = await searchArticleIds(search)
  return { articles: await articlesByIds(search.req, ids), sought, hasMore }
}

type Suggestion = {
  req: PayloadRequest
  subject?: string
  text: string
  category?: string
  /** The ticket itself, which is not like itself. */
  besides?: string
}

/** Up to five articles that the caller may read, best first, and how many alike tickets each solved. */
export async function suggestedArticles({
  req,
  subject = '',
  text,
  category,
  besides,
}: Suggestion) {
  const asked = req.user && category ? [category] : []
  const named = await namesOf(req, slugs.ticketCategories, asked)
  const found = await suggestArticles(req.payload, {
    subject,
    text,
    category: named.get(category ?? '') ?? '',
    reader: articleReader(req.user),
    scope: await searchScope(req),
    besides,
  })
  const articles = await articlesByIds(
    req,
    found.map(({ id }) => id),
  )
  const solved = new Map(found.map((each) => [each.id, each.solved]))
  return articles.map((article) => ({ article, solved: solved.get(article.id) ?? 0 }))
}

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
