import { asClient, asStaff } from '@/access/people'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'
import { slugs } from '@/src/slugs'
import { articleReader } from '@/access/articleReader'
import { findArticles } from '@/src/search/findArticles'
import { isUuid } from '@/src/domain/ids'
import { firstArticles } from '@/src/search/firstArticles'

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

export const articlesPerPage = 20
/** Nobody turns more pages than these; a wider question wants other words. */
export const searchPagesMax = 25

type Search = { req: PayloadRequest; text: string; page: number }

/** A page of the articles that the caller may read, best first. Pages are counted from 1. */
export async function searchArticles({ req, text, page }: Search) {
  const ids = await findArticles(req.payload, {
    text,
    reader: articleReader(req.user),
    limit: articlesPerPage + 1,
    skip: (Math.min(page, searchPagesMax) - 1) * articlesPerPage,
  })
  return {
    articles: await articlesByIds(req, ids.slice(0, articlesPerPage)),
    hasMore: ids.length > articlesPerPage && page < searchPagesMax,
  }
}

const most = 5

type Suggestion = { req: PayloadRequest; text: string; category?: string }

/** The name of a category that the caller may read. */
async function nameOfCategory(req: PayloadRequest, id: string | undefined): Promise<string> {
  if (!req.user || !id || !isUuid(id)) return ''
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
  return docs[0]?.name ?? ''
}

/** Up to five articles that the caller may read, best first. */
export async function suggestArticles({ req, text, category }: Suggestion) {
  const ids = await findArticles(req.payload, {
    text,
    isVague: true,
    alsoAbout: await nameOfCategory(req, category),
    reader: articleReader(req.user),
    limit: most,
  })
  return articlesByIds(req, ids)
}

const shownOfEach = 5

/** The sections that hold something for the caller, each with its first articles. */
export async function helpOverview(req: PayloadRequest) {
  const first = await firstArticles(req.payload, {
    reader: articleReader(req.user),
    each: shownOfEach,
  })
  if (first.length === 0) return []
  const [{ docs: sections }, articles] = await Promise.all([
    req.payload.find({
      collection: slugs.articleSections,
      where: { id: { in: [...new Set(first.map(({ section }) => section))] } },
      sort: ['order', 'name'],
      select: {
        name: true,
        nameGerman: true,
        slug: true,
        description: true,
        descriptionGerman: true,
      },
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
