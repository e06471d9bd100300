import 'server-only'
import type { Metadata } from 'next'
import type { PortalArticle } from '../read/articles'
import { readTranslations } from '../read/articles'
import { articleAddress } from './helpAddress'

/** What search engines are told: of a public article where it stands, and in which languages. */
export async function articleMetadata(article: PortalArticle): Promise<Metadata> {
  const isPublic = article.audience === 'public'
  const told = {
    title: article.title,
    description: article.summary ?? undefined,
    robots: { index: isPublic, follow: isPublic },
  }
  if (!isPublic) return told
  const open = (await readTranslations(article.id)).filter(({ audience }) => audience === 'public')
  const languages = open.map(({ language, slug }) => [language, articleAddress(slug)])
  return {
    ...told,
    alternates: {
      canonical: articleAddress(article.slug),
      ...(open.length > 1 ? { languages: Object.fromEntries(languages) } : {}),
    },
  }
}
