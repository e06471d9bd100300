import 'server-only'
import { idOf } from '@/src/domain/ids'
import { articlesByIds } from '@/src/operations/articles'
import { slugs } from '@/src/slugs'
import { cache } from 'react'
import type { PortalArticle } from '../read/articles'
import { readAsReader } from '../viewer'
import { linkedIds } from './linkedIds'

/** One question for what the text links to and what is read next. */
export const readNeighbours = cache(async (article: PortalArticle) => {
  const { asPerson } = await readAsReader()
  const related = (article.relatedArticles ?? []).flatMap((each) => idOf(each) ?? [])
  const linked = linkedIds(article.body, slugs.articles)
  const found = await articlesByIds(asPerson.req, [...new Set([...related, ...linked])])
  return {
    related: found.filter(({ id }) => related.includes(id) && id !== article.id),
    known: new Map(found.map(({ id, slug }) => [id, slug])),
  }
})
