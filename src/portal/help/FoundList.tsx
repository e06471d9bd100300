import Link from 'next/link'
import type { FoundArticle } from '@/src/operations/searchHelp'
import { paths } from '../paths'
import { Marked } from '../list/Marked'
import { OtherLanguage } from './OtherLanguage'

/** Articles that a search found, with what was looked for marked. */
export function FoundList({ articles }: { articles: readonly FoundArticle[] }) {
  return (
    <ul>
      {articles.map(({ id, slug, title, snippet, language }) => (
        <li key={id} className="border-t border-line first:border-t-0">
          <Link
            href={paths.article(slug)}
            prefetch={false}
            className="block px-4 py-3 hover:bg-raised focus-visible:-outline-offset-2"
          >
            <span dir="auto" lang={language} className="font-medium">
              <Marked pieces={title} />
            </span>
            <OtherLanguage of={language} />
            <span dir="auto" lang={language} className="mt-0.5 block text-sm text-soft">
              <Marked pieces={snippet} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
