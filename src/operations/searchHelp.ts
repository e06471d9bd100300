import { marked, snippet, type Piece, type Sought } from '@/src/domain/search/marks'
import { wordsOf } from '@/src/domain/text/richTextBounds'
import type { Article } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { searchArticleIds } from './articles'

export type FoundArticle = {
  id: string
  slug: string
  language: Article['language']
  title: Piece[]
  /** Where in it the words stand; its summary where they stand in the title alone. */
  snippet: Piece[]
}

/** So much of a text is looked through for the words. */
const readMost = 60_000

/** The articles of a page with what was looked for marked in them, read as the person. */
async function markedArticles(
  req: PayloadRequest,
  ids: readonly string[],
  sought: Sought,
): Promise<FoundArticle[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { id: { in: [...ids] }, _status: { equals: 'published' } },
    select: { title: true, summary: true, slug: true, body: true, language: true },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return ids.flatMap((id) => {
    const doc = docs.find((each) => each.id === id)
    if (!doc) return []
    const summary = doc.summary ?? ''
    const inText = snippet(summary, sought) ?? snippet(wordsOf(doc.body).slice(0, readMost), sought)
    const plain = summary ? [{ text: summary, isHit: false }] : []
    const { slug, language } = doc
    return [{ id, slug, language, title: marked(doc.title, sought), snippet: inText ?? plain }]
  })
}

type Search = { req: PayloadRequest; text: string; page: number; language?: string }

/** A page of what a reader searches the help center for. */
export async function searchHelp(search: Search) {
  const { ids, sought, hasMore } = await searchArticleIds(search)
  return { articles: await markedArticles(search.req, ids, sought), hasMore }
}

const shownWhileTyping = 6

/** The first few, while somebody types. */
export async function searchHelpAtOnce(
  req: PayloadRequest,
  text: string,
  language?: string,
): Promise<FoundArticle[]> {
  if (text.trim() === '') return []
  const { ids, sought } = await searchArticleIds({ req, text, page: 1, language })
  return markedArticles(req, ids.slice(0, shownWhileTyping), sought)
}
