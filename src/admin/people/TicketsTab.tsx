import { isDeskWorker } from '@/access/people'
import { idOf } from '@/src/domain/ids'
import type { Behind } from '@/src/domain/report/listsBehind'
import { Gutter, Link } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { deskWords } from '../deskWords'
import { namesOf } from '../read/namesOf'
import { adminLinks } from '../report/links'
import { TicketTable } from '../report/TicketTable'
import { ticketsOf } from './ticketsOf'

type Props = {
  req: PayloadRequest
  field: 'client' | 'organization'
  id: string
  /** What else belongs on the page, above the tickets. */
  children?: ReactNode
  /** Where a new ticket is begun. */
  newTicket?: string
}

/** The tickets of one person or organization, on a page of theirs. */
export async function TicketsTab({ req, field, id, children, newTicket }: Props) {
  if (!isDeskWorker(req.user)) notFound()

  const t = deskWords(req.i18n)
  const links = adminLinks(req)
  const condition = { [field]: { equals: id } }
  const { docs, totalDocs } = await ticketsOf(req, condition)
  const names = await namesOf(
    req,
    'staff',
    docs.flatMap(({ assignedTo }) => idOf(assignedTo) ?? []),
  )
  const all: Behind = [[condition]]
  return (
    <Gutter>
      <main className="desk-overview">
        {children}
        <section>
          <h2>{t('tickets')}</h2>
          <nav className="desk-spans" aria-label={t('tickets')}>
            <Link href={links.list(all)} prefetch={false}>
              {t('people_allTickets', { total: totalDocs })}
            </Link>
            {newTicket && (
              <Link href={links.tickets(`/new?client=${newTicket}`)} prefetch={false}>
                {t('newTicket')}
              </Link>
            )}
          </nav>
          {docs.length === 0 ? (
            <p className="desk-quiet">{t('people_noTickets')}</p>
          ) : (
            <TicketTable label={t('tickets')} tickets={docs} {...{ names, links, t }} />
          )}
        </section>
      </main>
    </Gutter>
  )
}
