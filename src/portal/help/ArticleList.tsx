import Link from 'next/link'
import type { ListedArticle } from '@/src/operations/articles'
import { paths } from '../paths'

type Props = { articles: readonly ListedArticle[]; label?: string }

export function ArticleList({ articles, label }: Props) {
  return (
    <ul aria-label={label}>
      {articles.map(({ id, slug, title, summary }) => (
        <li key={id} className="border-t border-line first:border-t-0">
          <Link
            href={paths.article(slug)}
            prefetch={false}
            className="block px-4 py-3 hover:bg-raised focus-visible:-outline-offset-2"
          >
            <span dir="auto" className="block font-medium">
              {title}
            </span>
            {summary && (
              <span dir="auto" className="mt-0.5 block text-sm text-soft">
                {summary}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  )
}
