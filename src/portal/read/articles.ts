import 'server-only'
import { cache } from 'react'
import { slugs } from '@/src/slugs'
import { readAsReader, readAs } from '../viewer'
import { idOf, isUuid } from '@/src/domain/ids'
import { readMoreOf } from './sections'
import type { PortalTicket } from './ticket'
import { headers } from 'next/headers'
import { articlesByIds, movedArticle } from '@/src/operations/articles'
import { withWordsChanged } from '@/src/operations/publicArticles'
import { translationsOf } from '@/src/operations/translations'
import { ownVote } from '@/src/operations/articleVote'
import { readerIn } from '@/src/session/readerCookie'

const articleBy = async (field: 'slug' | 'id', value: string) => {
  const { payload, asPerson } = await readAsReader()
  const { docs } = await payload.find({
    collection: slugs.articles,
    where: { [field]: { equals: value }, _status: { equals: 'published' } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {
      title: true,
      slug: true,
      summary: true,
      body: true,
      section: true,
      audience: true,
      language: true,
      relatedArticles: true,
      updatedAt: true,
      createdAt: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  const [article] = await withWordsChanged(asPerson.req, docs)
  return article ?? null
}

/** The article at this address if the reader may see it; any other is as absent as none. */
export const readArticle = cache(async (slug: string) =>
  slug.length > 120 ? null : articleBy('slug', slug),
)

export const readArticleById = async (id: string) => (isUuid(id) ? articleBy('id', id) : null)

/** Where the article that stood at this address stands now, for whoever may read it. */
export async function readMoved(slug: string): Promise<string | null> {
  return slug.length > 120 ? null : movedArticle((await readAsReader()).asPerson.req, slug)
}

export type PortalArticle = NonNullable<Awaited<ReturnType<typeof readArticle>>>

/** The articles that go with a ticket, as far as the viewer may read them, in the team's order. */
export async function readRelatedArticles(related: PortalTicket['relatedArticles']) {
  const ids = (related ?? []).map((article) => idOf(article) ?? '')
  if (ids.length === 0) return []
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.articles,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: { title: true, slug: true },
    overrideAccess: false,
    ...asPerson,
  })
  return ids.flatMap((id) => docs.filter((doc) => doc.id === id))
}

/** What the reader said of an article; nothing is asked for those who said nothing anywhere. */
export async function readVote(article: string) {
  const { asPerson } = await readAsReader()
  const { user, req } = asPerson
  const visitor = readerIn((await headers()).get('cookie'))
  const reader = user ? `clients:${user.id}` : visitor && `visitor:${visitor}`
  return reader ? ownVote(req, article, reader) : null
}

/** In which languages the reader may read an article; asked once for a page. */
export const readTranslations = cache(async (article: string) =>
  translationsOf((await readAsReader()).asPerson.req, article),
)

/** What is read next: what the editors have chosen, else others of its section. */
export async function readReadNext(article: PortalArticle) {
  const { asPerson } = await readAsReader()
  const chosen = (article.relatedArticles ?? []).flatMap((each) => idOf(each) ?? [])
  const articles = await articlesByIds(
    asPerson.req,
    chosen.filter((id) => id !== article.id),
  )
  if (articles.length > 0) return { articles, isChosen: true }
  const section = idOf(article.section)
  if (!section) return { articles: [], isChosen: false }
  // What says the same in another language is named above the text.
  const said = await readTranslations(article.id)
  const besides = said.map(({ id }) => id)
  return { articles: await readMoreOf(section, besides), isChosen: false }
}
