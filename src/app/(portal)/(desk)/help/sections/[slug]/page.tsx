import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArticleList } from '@/src/portal/help/ArticleList'
import { Crumbs } from '@/src/portal/help/Crumbs'
import { HelpPaging } from '@/src/portal/help/HelpPaging'
import { pageIn } from '@/src/portal/help/pageIn'
import { StillStuck } from '@/src/portal/help/StillStuck'
import { paths } from '@/src/portal/paths'
import { readSection, readSectionArticles } from '@/src/portal/read/articles'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { Card } from '@/src/portal/ui/Card'
import { EmptyState } from '@/src/portal/ui/EmptyState'
import { words } from '@/src/portal/words'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const section = await readSection((await params).slug)
  if (!section) return {}
  return {
    title: section.name,
    description: section.description ?? undefined,
    robots: { index: true, follow: true },
  }
}

export default async function SectionPage({ params, searchParams }: Props) {
  const [{ slug }, query, t] = await Promise.all([params, searchParams, words('help')])
  const section = await readSection(slug)
  if (!section) notFound()
  const page = pageIn(query.page)
  const { articles, hasMore } = await readSectionArticles(section.id, page)
  return (
    <div className="max-w-3xl space-y-6">
      <div>
        <Crumbs crumbs={[{ label: t('title'), href: paths.help() }]} />
        <h1 className="text-xl font-semibold">{section.name}</h1>
        {section.description && <p className="text-sm text-soft">{section.description}</p>}
      </div>
      {articles.length === 0 ? (
        <EmptyState>{page > 1 ? t('emptyPage') : t('emptySection')}</EmptyState>
      ) : (
        <Card className="overflow-hidden">
          <ArticleList articles={articles} label={section.name} />
        </Card>
      )}
      <HelpPaging
        page={page}
        hasMore={hasMore}
        to={(number) => paths.helpSection(slug, { page: String(number) })}
      />
      <StillStuck />
    </div>
  )
}
