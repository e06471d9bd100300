import type { ListedArticle } from '@/src/operations/articles'
import type { FoundArticle } from '@/src/operations/searchHelp'
import { Marked } from '../list/Marked'
import { paths } from '../paths'
import { useReader } from '../useWords'
import { type Language, languageNames } from '@/src/words/preferredLanguage'
import Link from 'next/link'
import type { ReactNode } from 'react'

/** In which language an article is, where it is not that of the reader. */
function OtherLanguage({ of }: { of: Language }) {
  const { language } = useReader()
  if (of === language) return null
  return (
    <span
      lang={of}
      data-tone="grey"
      className="ms-2 inline-block rounded bg-tone-tint px-1.5 text-xs leading-5 text-tone-ink"
    >
      {languageNames[of]}
    </span>
  )
}

type Row = { slug: string; language: Language; title: ReactNode; words: ReactNode }

function ArticleRow({ slug, language, title, words }: Row) {
  return (
    <li className="border-t border-line first:border-t-0">
      <Link
        href={paths.article(slug)}
        prefetch={false}
        className="block px-4 py-3 hover:bg-raised focus-visible:-outline-offset-2"
      >
        <span dir="auto" lang={language} className="font-medium">
          {title}
        </span>
        <OtherLanguage of={language} />
        {words && (
          <span dir="auto" lang={language} className="mt-0.5 block text-sm text-soft">
            {words}
          </span>
        )}
      </Link>
    </li>
  )
}

type Props = { articles: readonly ListedArticle[]; label?: string }

export function ArticleList({ articles, label }: Props) {
  if (articles.length === 0) return null
  return (
    <ul aria-label={label}>
      {articles.map(({ id, slug, language, title, summary }) => (
        <ArticleRow key={id} {...{ slug, language, title }} words={summary} />
      ))}
    </ul>
  )
}

/** Articles that a search found, with what was looked for marked. */
export function FoundList({ articles }: { articles: readonly FoundArticle[] }) {
  return (
    <ul>
      {articles.map(({ id, slug, language, title, snippet }) => (
        <ArticleRow
          key={id}
          {...{ slug, language }}
          title={<Marked pieces={title} />}
          words={<Marked pieces={snippet} />}
        />
      ))}
    </ul>
  )
}
