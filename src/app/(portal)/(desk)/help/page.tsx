import type { Metadata } from 'next'
import { helpOverview } from '@/src/operations/articles'
import { searchTextMax } from '@/src/domain/searchedText'
import { HelpSearch } from '@/src/portal/help/HelpSearch'
import { pageIn } from '@/src/portal/help/pageIn'
import { SearchResults } from '@/src/portal/help/SearchResults'
import { SectionCard } from '@/src/portal/help/SectionCard'
import { StillStuck } from '@/src/portal/help/StillStuck'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { EmptyState } from '@/src/portal/ui/EmptyState'
import { readAsReader } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'

type Props = { searchParams: Promise<SearchParams> }

const textIn = ({ q }: SearchParams) =>
  typeof q === 'string' ? q.trim().slice(0, searchTextMax) : ''

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, query] = await Promise.all([words('help'), searchParams])
  const text = textIn(query)
  // What somebody searched for is no page for a search engine.
  return text
    ? { title: t('found', { text }) }
    : { title: t('title'), description: t('lead'), robots: { index: true, follow: true } }
}

async function Overview() {
  const { asPerson } = await readAsReader()
  const [t, sections] = await Promise.all([words('help'), helpOverview(asPerson.req)])
  if (sections.length === 0) return <EmptyState>{t('empty')}</EmptyState>
  return (
    <div className="grid items-start gap-x-8 gap-y-8 md:grid-cols-2">
      {sections.map((section) => (
        <SectionCard key={section.id} section={section} />
      ))}
    </div>
  )
}

export default async function HelpPage({ searchParams }: Props) {
  const [t, query] = await Promise.all([words('help'), searchParams])
  const text = textIn(query)
  return (
    <div className="max-w-4xl space-y-8">
      <div className="space-y-4">
        <div className="space-y-1">
          <h1 className="text-xl font-semibold">{t('title')}</h1>
          <p className="text-sm text-soft">{t('lead')}</p>
        </div>
        <HelpSearch text={text} />
      </div>
      {text ? <SearchResults text={text} page={pageIn(query.page)} /> : <Overview />}
      <StillStuck />
    </div>
  )
}
