import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { inFull } from '@/src/portal/list/inFull'
import { ListFrame } from '@/src/portal/list/ListFrame'
import { ListRegion } from '@/src/portal/list/ListRegion'
import { KeptFilters } from '@/src/portal/list/KeptFilters'
import { SavedFilters } from '@/src/portal/list/SavedFilters'
import { SearchBox } from '@/src/portal/list/SearchBox'
import { LiveList } from '@/src/portal/live/LiveList'
import { paths } from '@/src/portal/paths'
import { countTickets } from '@/src/portal/read/ticketList'
import { readCategories, readOrganizations, readProjects } from '@/src/portal/read/choices'
import { readSavedFilters, readShownFilters } from '@/src/portal/read/savedFilters'
import { readTickets } from '@/src/portal/read/readTickets'
import { listAddress, listQuery, type SearchParams } from '@/src/portal/tickets/listQuery'
import { Notice } from '@/src/portal/tickets/Notice'
import { Paging } from '@/src/portal/tickets/Paging'
import { TicketFilters } from '@/src/portal/tickets/TicketFilters'
import { TicketList } from '@/src/portal/tickets/TicketList'
import { ViewTabs } from '@/src/portal/tickets/ViewTabs'
import { requireViewer } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'

const said = (name: string, value: unknown) => (typeof value === 'string' ? { [name]: value } : {})

type Props = { searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('list'))('title') }
}

export default async function TicketsPage({ searchParams }: Props) {
  const { done, told, ...params } = await searchParams
  const query = listQuery(params)
  const viewer = await requireViewer(`${paths.tickets}${listAddress(query)}`)
  if (Object.keys(params).length === 0) {
    const opening = (await readSavedFilters()).find(({ opensFirst }) => opensFirst)
    const news = new URLSearchParams({ ...said('done', done), ...said('told', told) }).toString()
    if (opening) redirect(`${inFull(`${paths.tickets}${opening.address}`)}${news && `&${news}`}`)
  }
  const [t, page, waiting, open, saved, shown, categories, projects, organizations] =
    await Promise.all([
      words('list'),
      readTickets(query),
      countTickets('waiting'),
      countTickets('open'),
      readSavedFilters(),
      readShownFilters(),
      readCategories(),
      readProjects(),
      // Who belongs to one only need not be told which.
      (viewer.memberships ?? []).length > 1 ? readOrganizations() : [],
    ])
  // Turning back has arrived at the beginning, which shows what waits for the viewer, too.
  if (query.before && !page.newer)
    redirect(`${paths.tickets}${listAddress(query, { sort: query.sort })}`)
  return (
    <ListFrame saysAll={saved.some(({ opensFirst }) => opensFirst)}>
      <LiveList />
      <div className="-mt-2 space-y-3">
        <div>
          <h1 className="sr-only">{t('title')}</h1>
          <Notice done={done} told={told} />
        </div>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-line lg:border-b">
          <div className="-mb-px min-w-0 border-line max-lg:w-full max-lg:border-b lg:flex-1">
            <ViewTabs query={query} counts={{ waiting, open }} />
          </div>
          <div className="flex items-center gap-2 max-lg:w-full">
            <SavedFilters query={query} saved={saved} />
            <SearchBox query={query} />
          </div>
        </div>
        <KeptFilters query={query} shown={shown} />
        <TicketFilters query={query} {...{ categories, projects, organizations }} />
        <ListRegion>
          <TicketList
            query={query}
            page={page}
            viewer={viewer}
            categories={categories}
            projects={projects}
            organizations={organizations}
          />
          <Paging query={query} newer={page.newer} older={page.older} />
        </ListRegion>
      </div>
    </ListFrame>
  )
}
