import Link from 'next/link'
import type { ListedArticle } from '@/src/operations/articles'
import { paths } from '../paths'
import { OtherLanguage } from './OtherLanguage'

type Props = { articles: readonly ListedArticle[]; label?: string }

export function ArticleList({ articles, label }: Props) {
  if (articles.length === 0) return null
  return (
    <ul aria-label={label}>
      {articles.map(({ id, slug, title, summary, language }) => (
        <li key={id} className="border-t border-line first:border-t-0">
          <Link
            href={paths.article(slug)}
            prefetch={false}
            className="block px-4 py-3 hover:bg-raised focus-visible:-outline-offset-2"
          >
            <span dir="auto" lang={language} className="font-medium">
              {title}
            </span>
            <OtherLanguage of={language} />
            {summary && (
              <span dir="auto" lang={language} className="mt-0.5 block text-sm text-soft">
                {summary}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
