import type { Metadata } from 'next'
import { paths } from '@/src/portal/paths'
import { countTickets } from '@/src/portal/read/countTickets'
import { readCategories } from '@/src/portal/read/readCategories'
import { readOrganizations } from '@/src/portal/read/readOrganizations'
import { readProjects } from '@/src/portal/read/readProjects'
import { readTickets } from '@/src/portal/read/readTickets'
import { listAddress, listQuery, type SearchParams } from '@/src/portal/tickets/listQuery'
import { Paging } from '@/src/portal/tickets/Paging'
import { TicketFilters } from '@/src/portal/tickets/TicketFilters'
import { TicketList } from '@/src/portal/tickets/TicketList'
import { ViewTabs } from '@/src/portal/tickets/ViewTabs'
import { requireViewer } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'

type Props = { searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('list'))('title') }
}

export default async function TicketsPage({ searchParams }: Props) {
  const query = listQuery(await searchParams)
  await requireViewer(`${paths.tickets}${listAddress(query, {})}`)
  const [t, list, waiting, open, categories, projects, organizations] = await Promise.all([
    words('list'),
    readTickets(query),
    countTickets('waiting'),
    countTickets('open'),
    readCategories(),
    readProjects(),
    readOrganizations(),
  ])
  return (
    <div className="space-y-4">
      <h1 className="text-xl font-semibold">{t('title')}</h1>
      <ViewTabs query={query} counts={{ waiting, open }} />
      <TicketFilters query={query} categories={categories} projects={projects} />
      <TicketList
        query={query}
        tickets={list.tickets}
        categories={categories}
        projects={projects}
        organizations={organizations.length > 1 ? organizations : []}
      />
      <Paging query={query} hasMore={list.hasMore} />
    </div>
  )
}
