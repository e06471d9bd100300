import type { Metadata } from 'next'
import { paths } from '@/src/portal/paths'
import { readCategories } from '@/src/portal/read/readCategories'
import { readOrganizations } from '@/src/portal/read/readOrganizations'
import { readProjects } from '@/src/portal/read/readProjects'
import { readTicket } from '@/src/portal/read/readTicket'
import { CreateForm } from '@/src/portal/tickets/CreateForm'
import type { SearchParams } from '@/src/portal/tickets/listQuery'
import { requireViewer } from '@/src/portal/viewer'
import { words } from '@/src/portal/words'

type Props = { searchParams: Promise<SearchParams> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await words('create'))('title') }
}

export default async function NewTicketPage({ searchParams }: Props) {
  const { after } = await searchParams
  await requireViewer(paths.newTicket())
  const [t, categories, projects, organizations, earlier] = await Promise.all([
    words('create'),
    readCategories(),
    readProjects(),
    readOrganizations(),
    typeof after === 'string' ? readTicket(after) : null,
  ])
  return (
    <div className="mx-auto max-w-2xl space-y-4">
      <div className="space-y-1">
        <h1 className="text-xl font-semibold">{t('title')}</h1>
        <p className="text-sm text-soft">
          {earlier ? t('followUpLead', { number: String(earlier.number) }) : t('lead')}
        </p>
      </div>
      <CreateForm
        categories={categories.filter(({ active }) => active)}
        projects={projects.filter(({ active }) => active)}
        organizations={organizations.length > 1 ? organizations : []}
        after={earlier}
      />
    </div>
  )
}
