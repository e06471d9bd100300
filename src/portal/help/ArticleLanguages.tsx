import Link from 'next/link'
import type { Translation } from '@/src/operations/translations'
import { languageNames } from '@/src/words/preferredLanguage'
import { paths } from '../paths'
import { useReader, useWords } from '../useWords'

type Props = { article: string; translations: readonly Translation[] }

/** The languages in which an article is there. */
export function ArticleLanguages({ article, translations }: Props) {
  const t = useWords('help')
  if (translations.length < 2) return null
  return (
    <nav aria-label={t('languages')} className="print:hidden">
      <ul className="flex flex-wrap gap-x-3">
        {translations.map(({ id, slug, language }) => (
          <li key={id} lang={language}>
            <Link
              href={paths.article(slug)}
              hrefLang={language}
              prefetch={false}
              aria-current={id === article ? 'page' : undefined}
              className="inline-flex min-h-11 items-center underline-offset-2 hover:underline aria-[current]:font-semibold aria-[current]:text-ink md:min-h-9"
            >
              {languageNames[language]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** For whoever came by an address of another language: the way to theirs, in their own words. */
export function InYourLanguage({ article, translations }: Props) {
  const t = useWords('help')
  const { language } = useReader()
  const own = translations.find((each) => each.language === language && each.id !== article)
  if (!own) return null
  return (
    <p data-tone="blue" className="rounded-lg bg-tone-tint px-4 py-3 text-sm print:hidden">
      {t('inYourLanguage')}{' '}
      <Link
        href={paths.article(own.slug)}
        prefetch={false}
        className="font-medium text-accent underline underline-offset-2"
      >
        {own.title}
      </Link>
    </p>
  )
}
