import type { Behind } from '@/src/domain/report/listsBehind'
import { idOf } from '@/src/domain/ids'
import { ticketColumns } from '@/src/operations/deskReports'
import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'
import type { PayloadRequest, Where } from 'payload'
import type { DeskWords } from '../deskWords'
import { namesOf } from '@/src/operations/namesOf'
import type { AdminLinks } from '../report/links'
import { TicketTable } from '../report/TicketTable'

const shown = 15

type Props = {
  req: PayloadRequest
  whose: Where
  links: AdminLinks
  t: DeskWords
  /** Where a new ticket is begun. */
  newTicket?: string | undefined
}

/** The tickets of one person or organization, on a page of theirs. */
export async function TicketsOf({ req, whose, links, t, newTicket }: Props) {
  const { docs, totalDocs } = await req.payload.find({
    collection: slugs.tickets,
    where: whose,
    sort: '-lastActivityAt',
    limit: shown,
    depth: 0,
    select: ticketColumns,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const names = await namesOf(
    req,
    'staff',
    docs.flatMap(({ assignedTo }) => idOf(assignedTo) ?? []),
  )
  const all: Behind = [[whose]]
  return (
    <section aria-labelledby="desk-tickets">
      <div className="desk-overview__head">
        <h2 id="desk-tickets">{t('tickets')}</h2>
        <nav aria-label={t('tickets')}>
          {totalDocs > 0 && (
            <Link href={links.list(all)} prefetch={false}>
              {t('people_allTickets', { total: totalDocs })}
            </Link>
          )}
          {newTicket && (
            <Link href={links.tickets(`/new?client=${newTicket}`)} prefetch={false}>
              {t('newTicket')}
            </Link>
          )}
        </nav>
      </div>
      {docs.length === 0 ? (
        <p className="desk-quiet">{t('people_noTickets')}</p>
      ) : (
        <TicketTable label={t('tickets')} tickets={docs} {...{ names, links, t }} />
      )}
    </section>
  )
}
