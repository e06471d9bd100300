import Link from 'next/link'
import type { ReactNode } from 'react'
import { ListLink } from '../list/ListLink'
import { paths } from '../paths'
import { type ListedTicket, readMarks } from '../read/ticketList'
import type { TicketsPage } from '../read/readTickets'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { EmptyState } from '../ui/EmptyState'
import { useWords } from '../useWords'
import { readWords, words } from '../words'
import { isFiltered, listAddress, noFilter, type ListQuery } from './listQuery'
import { rowOf } from './rowOf'
import { TicketRow } from './TicketRow'

type Named = { id: string; name: string }
type Props = {
  query: ListQuery
  page: TicketsPage
  viewer: { id: string }
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

export async function TicketList({ query, page, viewer, ...names }: Props) {
  const { waiting, tickets } = page
  if (waiting.length + tickets.length === 0) return <Nothing query={query} />

  const [t, reader, marks] = await Promise.all([
    words('list'),
    readWords(),
    readMarks([...waiting, ...tickets].map(({ id }) => id)),
  ])
  const { highlights } = page
  const context = { viewer: viewer.id, reader, now: new Date(), marks, highlights, ...names }
  const row = (ticket: ListedTicket) => <TicketRow key={ticket.id} row={rowOf(ticket, context)} />
  return (
    <>
      <p role="status" className="sr-only">
        {t('shown', { count: waiting.length + tickets.length })}
      </p>
      {query.q && page.corrected && (
        <p className="px-1 text-sm text-soft">
          {t('correctedSearch', { typed: query.q, meant: page.corrected })}
        </p>
      )}
      {waiting.length > 0 && (
        <Group title={t('waiting')}>
          {waiting.map(row)}
          {page.waitingHasMore && (
            <li className="border-t border-line px-4">
              <ListLink
                className="inline-flex min-h-11 items-center text-sm text-accent underline underline-offset-2"
                href={`${paths.tickets}${listAddress(query, { view: 'waiting' })}`}
              >
                {t('allWaiting')}
              </ListLink>
            </li>
          )}
        </Group>
      )}
      {tickets.length > 0 && (
        <Group title={waiting.length > 0 ? t('others') : undefined}>{tickets.map(row)}</Group>
      )}
    </>
  )
}

/** The heading is there for everybody only when there are two heaps to tell apart. */
function Group({ title, children }: { title?: string; children: ReactNode }) {
  const t = useWords('list')
  return (
    <section aria-label={title ?? t('title')}>
      {title && <h2 className="mb-2 px-1 text-sm font-medium text-soft">{title}</h2>}
      <Card className="overflow-hidden">
        <ul>{children}</ul>
      </Card>
    </section>
  )
}

function Nothing({ query }: { query: ListQuery }) {
  const t = useWords('list')
  const shell = useWords('shell')
  const filtered = isFiltered(query)
  const why = filtered
    ? 'emptyFiltered'
    : (query.after ?? query.before)
      ? 'emptyPage'
      : emptyWords[query.view]
  return (
    <Card>
      <p role="status" className="sr-only">
        {t('shown', { count: 0 })}
      </p>
      <EmptyState
        action={
          <Button asChild look={filtered ? 'secondary' : 'primary'}>
            {filtered ? (
              <ListLink
                href={`${paths.tickets}${listAddress(query, { ...noFilter, view: 'all' })}`}
              >
                {t('clear')}
              </ListLink>
            ) : (
              <Link href={paths.newTicket()}>{shell('newRequest')}</Link>
            )}
          </Button>
        }
      >
        {query.q ? (
          <>
            <strong className="block break-words font-medium text-ink">
              {t('emptySearch', { text: query.q })}
            </strong>
            {t(query.view === 'all' ? 'emptySearchTry' : 'emptySearchTab')}
          </>
        ) : (
          t(why)
        )}
      </EmptyState>
    </Card>
  )
}
