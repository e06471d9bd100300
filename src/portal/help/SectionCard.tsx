import Link from 'next/link'
import type { HelpSection } from '../read/sections'
import { paths } from '../paths'
import { Card } from '../ui/Card'
import { useWords } from '../useWords'
import { ArticleList } from './ArticleLists'

/** A section with its first articles, the sections below it, and the way to the rest. */
export function SectionCard({ section }: { section: HelpSection }) {
  const t = useWords('help')
  const { name, slug, description, articles, total, below } = section
  return (
    <section aria-labelledby={`section-${slug}`}>
      <h2 id={`section-${slug}`} className="text-base font-semibold">
        <Link
          href={paths.helpSection(slug)}
          prefetch={false}
          className="inline-block py-0.5 hover:underline"
        >
          {name}
        </Link>
      </h2>
      {description && <p className="mt-0.5 text-sm text-soft">{description}</p>}
      <Card className="mt-3 overflow-hidden">
        <ArticleList articles={articles} />
        {total > articles.length && (
          <Link
            href={paths.helpSection(slug)}
            prefetch={false}
            className="flex min-h-11 items-center border-t border-line px-4 text-sm font-medium text-accent hover:bg-raised focus-visible:-outline-offset-2"
          >
            {t('showAll', { count: total })}
          </Link>
        )}
        {below.length > 0 && (
          <ul aria-label={t('sectionsBelow')} className="border-t border-line first:border-t-0">
            {below.map((each) => (
              <li key={each.id} className="border-t border-line first:border-t-0">
                <Link
                  href={paths.helpSection(each.slug)}
                  prefetch={false}
                  className="flex min-h-11 items-center justify-between gap-3 px-4 text-sm font-medium hover:bg-raised focus-visible:-outline-offset-2"
                >
                  <span dir="auto">{each.name}</span>
                  <span className="shrink-0 font-normal text-soft">
                    {t('countArticles', { count: each.total })}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </section>
  )
}
