import type { Metadata } from 'next'
import { helpData } from '@/src/domain/article/structuredData'
import { searchTextMax } from '@/src/domain/searchedText'
import { readBrand } from '@/src/portal/brand'
import { absolute } from '@/src/portal/help/helpAddress'
import { HelpSearch } from '@/src/portal/help/HelpSearch'
import { pageIn } from '@/src/portal/help/pageIn'
import { SearchResults } from '@/src/portal/help/SearchResults'
import { SectionCard } from '@/src/portal/help/SectionCard'
import { StillStuck } from '@/src/portal/help/StillStuck'
import { StructuredData } from '@/src/portal/help/StructuredData'
import { paths } from '@/src/portal/paths'
import { readHelp } from '@/src/portal/read/sections'
import { LanguageChoice } from '@/src/portal/shell/LanguageChoice'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { EmptyState } from '@/src/portal/ui/EmptyState'
import { readViewer } from '@/src/portal/viewer'
import { readWords, words } from '@/src/portal/words'

type Props = { searchParams: Promise<SearchParams> }

const textIn = ({ q }: SearchParams) =>
  typeof q === 'string' ? q.trim().slice(0, searchTextMax) : ''

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, query, { language }, { name }] = await Promise.all([
    words('help'),
    searchParams,
    readWords(),
    readBrand(),
  ])
  const text = textIn(query)
  // What somebody searched for is no page for a search engine.
  if (text) return { title: t('found', { text }) }
  const feed = { url: absolute(paths.helpFeed(language)), title: t('feedOf', { name }) }
  return {
    title: t('title'),
    description: t('lead'),
    robots: { index: true, follow: true },
    alternates: { canonical: absolute(paths.help()), types: { 'application/atom+xml': [feed] } },
  }
}

async function Overview() {
  const [t, sections, { name }] = await Promise.all([words('help'), readHelp(), readBrand()])
  if (sections.length === 0) return <EmptyState>{t('empty')}</EmptyState>
  return (
    <>
      <StructuredData data={helpData(name, absolute(paths.help()))} />
      <div className="gap-x-8 md:columns-2 [&>*]:mb-8 [&>*]:break-inside-avoid">
        {sections.map((section) => (
          <SectionCard key={section.id} section={section} />
        ))}
      </div>
    </>
  )
}

export default async function HelpPage({ searchParams }: Props) {
  const [t, query, viewer] = await Promise.all([words('help'), searchParams, readViewer()])
  const text = textIn(query)
  return (
    <div className="space-y-8">
      <div className="space-y-4 rounded-lg border border-line bg-surface px-4 py-6 sm:px-8 sm:py-8">
        <div className="space-y-1">
          <h1 className="text-2xl font-semibold">{t('title')}</h1>
          <p className="text-soft">{t('lead')}</p>
        </div>
        <HelpSearch text={text} />
      </div>
      {text ? <SearchResults text={text} page={pageIn(query.page)} /> : <Overview />}
      <StillStuck />
      {!viewer && <LanguageChoice />}
    </div>
  )
}
