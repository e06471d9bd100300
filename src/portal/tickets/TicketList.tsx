import Link from 'next/link'
import type { readTickets } from '../read/readTickets'
import { nameOf } from '../read/nameOf'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { EmptyState } from '../ui/EmptyState'
import { words } from '../words'
import { isFiltered, type ListQuery } from './listQuery'
import { TicketRow } from './TicketRow'

type Named = { id: string; name: string }
type Props = {
  query: ListQuery
  tickets: Awaited<ReturnType<typeof readTickets>>['tickets']
  categories: readonly Named[]
  projects: readonly Named[]
  /** Empty when the viewer has only one, which then goes without saying. */
  organizations: readonly Named[]
}

const emptyWords = {
  open: 'emptyOpen',
  waiting: 'emptyWaiting',
  resolved: 'emptyResolved',
  all: 'emptyAll',
} as const

export async function TicketList({ query, tickets, ...names }: Props) {
  const [t, shell] = await Promise.all([words('list'), words('shell')])
  if (tickets.length === 0) {
    const why = isFiltered(query)
      ? 'emptyFiltered'
      : query.page > 1
        ? 'emptyPage'
        : emptyWords[query.view]
    return (
      <Card>
        <EmptyState
          action={
            <Button asChild>
              <Link href={paths.newTicket()}>{shell('newRequest')}</Link>
            </Button>
          }
        >
          {t(why)}
        </EmptyState>
      </Card>
    )
  }
  return (
    <Card className="overflow-hidden">
      <ul>
        {tickets.map((ticket) => (
          <TicketRow
            key={ticket.id}
            {...ticket}
            number={ticket.number ?? 0}
            lastActivityAt={ticket.lastActivityAt ?? ''}
            about={[
              nameOf(names.categories, ticket.category),
              nameOf(names.projects, ticket.project),
              nameOf(names.organizations, ticket.organization),
            ].filter((each) => each !== null)}
          />
        ))}
      </ul>
    </Card>
  )
}
