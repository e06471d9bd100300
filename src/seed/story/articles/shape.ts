import type { Moment } from '../../moment'
import type { ArticleKey } from '../articles'
import type { SectionKey } from '../sections'

export type StoryArticle = {
  at: Moment
  section: SectionKey
  audience: 'public' | 'clients' | 'staff'
  /** English when none is named. */
  language?: 'de'
  translationOf?: ArticleKey
  slug: string
  title: string
  summary: string
  /** Words that people look for and the text does not have. */
  keywords?: string
  /** Markdown; stored as the rich text the editors work with. */
  body: string
  /** Only articles that were written earlier. */
  relatedArticles?: readonly ArticleKey[]
}
