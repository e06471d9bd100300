import Link from 'next/link'
import type { helpOverview } from '@/src/operations/articles'
import { paths } from '../paths'
import { Card } from '../ui/Card'
import { sectionIn } from '../read/articles'
import { useReader, useWords } from '../useWords'
import { ArticleList } from './ArticleList'

type Props = { section: Awaited<ReturnType<typeof helpOverview>>[number] }

/** A section with its first articles, and the way to the rest. */
export function SectionCard({ section }: Props) {
  const t = useWords('help')
  const { language } = useReader()
  const { name, slug, description, articles, total } = sectionIn(language, section)
  return (
    <section aria-labelledby={`section-${slug}`}>
      <h2 id={`section-${slug}`} className="text-base font-semibold">
        <Link href={paths.helpSection(slug)} className="hover:underline">
          {name}
        </Link>
      </h2>
      {description && <p className="mt-0.5 text-sm text-soft">{description}</p>}
      <Card className="mt-3 overflow-hidden">
        <ArticleList articles={articles} />
        {total > articles.length && (
          <Link
            href={paths.helpSection(slug)}
            className="flex min-h-11 items-center border-t border-line px-4 text-sm font-medium text-accent hover:bg-raised"
          >
            {t('showAll', { count: total })}
          </Link>
        )}
      </Card>
    </section>
  )
}
