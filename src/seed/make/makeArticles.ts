import { slugs } from '@/src/slugs'
import type { Seeding } from '../Seeding'
import type { ArticleKey } from '../story/articles/shape'
import { articles } from '../story/articles'
import type { StoryArticle } from '../story/articles/shape'
import { sections } from '../story/sections'
import { createEach } from './createEach'
import { richTextOf } from '@/src/operations/richTextOf'

export async function makeArticles(seeding: Seeding) {
  const order = Object.keys(sections)
  const sectionIds = await createEach(seeding, slugs.articleSections, sections, (told, key) => ({
    ...told,
    order: order.indexOf(key) + 1,
  }))

  const articleIds: Partial<Record<ArticleKey, string>> = {}
  for (const [key, told] of Object.entries(articles) as [ArticleKey, StoryArticle][]) {
    const related = told.relatedArticles?.flatMap((earlier) => articleIds[earlier] ?? [])
    const made = await createEach(seeding, slugs.articles, { [key]: told }, () => ({
      title: told.title,
      slug: told.slug,
      summary: told.summary,
      body: richTextOf(seeding.payload, told.body),
      section: sectionIds[told.section],
      audience: told.audience,
      language: told.language ?? 'en',
      translationOf: told.translationOf && articleIds[told.translationOf],
      keywords: told.keywords,
      relatedArticles: related ?? [],
      createdAt: told.at(seeding.now).toISOString(),
      updatedAt: told.at(seeding.now).toISOString(),
      _status: 'published',
    }))
    articleIds[key] = made[key]
  }
  return articleIds as Record<ArticleKey, string>
}
