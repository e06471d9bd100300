import 'server-only'
import { cache } from 'react'
import { slugs } from '@/src/slugs'
import { readAsReader, readAs } from '../viewer'
import { idOf, isUuid } from '@/src/domain/ids'
import type { Language } from '@/src/words/preferredLanguage'
import { readWords } from '../words'
import { labelOf } from './choices'
import type { PortalTicket } from './ticket'
import { pageSizeDefault } from '@/src/domain/limits'
import { headers } from 'next/headers'
import { movedArticle } from '@/src/operations/movedArticle'
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
  return docs[0] ?? null
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

type Section = {
  name: string
  nameGerman?: string | null
  description?: string | null
  descriptionGerman?: string | null
}

/** A section as the reader calls it. */
export const sectionIn = <Row extends Section>(language: Language, row: Row): Row => ({
  ...row,
  name: labelOf(row, language),
  description: (language === 'de' && row.descriptionGerman) || row.description,
})

const sectionBy = cache(async (field: 'id' | 'slug', value: string) => {
  const { payload, asPerson } = await readAsReader()
  const { docs } = await payload.find({
    collection: slugs.articleSections,
    where: { [field]: { equals: value } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {
      name: true,
      nameGerman: true,
      slug: true,
      description: true,
      descriptionGerman: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  const { language } = await readWords()
  return docs[0] ? sectionIn(language, docs[0]) : null
})

export const readSection = (slug: string) => sectionBy('slug', slug)
export const readSectionOf = (id: string) => sectionBy('id', id)

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

/** What the reader said of an article; nothing is asked for those who said nothing anywhere. */
export async function readVote(article: string) {
  const { asPerson } = await readAsReader()
  const { user, req } = asPerson
  const visitor = readerIn((await headers()).get('cookie'))
  const reader = user ? `clients:${user.id}` : visitor && `visitor:${visitor}`
  return reader ? ownVote(req, article, reader) : null
}
