import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { idOf } from '@/src/domain/ids'
import { ArticleList } from '@/src/portal/help/ArticleLists'
import { Crumbs } from '@/src/portal/help/Crumbs'
import { absolute } from '@/src/portal/help/helpAddress'
import { HelpPaging } from '@/src/portal/help/HelpPaging'
import { pageIn } from '@/src/portal/help/pageIn'
import { SectionCard } from '@/src/portal/help/SectionCard'
import { StillStuck } from '@/src/portal/help/StillStuck'
import { paths } from '@/src/portal/paths'
import { readSection, readSectionPage, readWayTo } from '@/src/portal/read/sections'
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
    alternates: { canonical: absolute(paths.helpSection(section.slug)) },
  }
}

export default async function SectionPage({ params, searchParams }: Props) {
  const [{ slug }, query, t] = await Promise.all([params, searchParams, words('help')])
  const section = await readSection(slug)
  if (!section) notFound()
  const page = pageIn(query.page)
  const [{ articles, hasMore, below }, way] = await Promise.all([
    readSectionPage(section.id, page),
    readWayTo(idOf(section.parent)),
  ])
  const crumbs = [
    { label: t('title'), href: paths.help() },
    ...way.map((each) => ({ label: each.name, href: paths.helpSection(each.slug) })),
  ]
  return (
    <div className="max-w-3xl space-y-6">
      <div>
        <Crumbs crumbs={crumbs} />
        <h1 className="text-2xl font-semibold">{section.name}</h1>
        {section.description && <p className="mt-1 text-soft">{section.description}</p>}
      </div>
      {articles.length === 0 && below.length === 0 && (
        <EmptyState>{page > 1 ? t('emptyPage') : t('emptySection')}</EmptyState>
      )}
      {articles.length > 0 && (
        <Card className="overflow-hidden">
          <ArticleList articles={articles} label={section.name} />
        </Card>
      )}
      {below.map((each) => (
        <SectionCard key={each.id} section={each} />
      ))}
      <HelpPaging
        page={page}
        hasMore={hasMore}
        to={(number) => paths.helpSection(slug, { page: String(number) })}
      />
      <StillStuck />
    </div>
  )
}
