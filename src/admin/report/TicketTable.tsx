import { Link } from '@payloadcms/ui'
import type { ReportTicket } from '@/src/operations/deskReports'
import { idOf } from '@/src/domain/ids'
import type { DeskWords } from '../deskWords'
import { PriorityMark } from '../PriorityMark'
import { RelativeTime } from '../Times'
import { StatusBadge } from '../StatusBadge'
import { TimeLeft } from '../sla/TimeLeft'
import type { AdminLinks } from './links'

type Props = {
  label: string
  tickets: readonly ReportTicket[]
  /** Of those who work on them; without, there is no column for it. */
  names?: ReadonlyMap<string, string>
  links: AdminLinks
  t: DeskWords
}

/** Tickets one below the other, with what decides on who goes first. */
export function TicketTable({ label, tickets, names, links, t }: Props) {
  return (
    <div className="desk-figures desk-tickets" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('ticketTable_ticket')}</th>
            <th scope="col" data-minor>
              {t('requester')}
            </th>
            <th scope="col">{t('field_status')}</th>
            {names && (
              <th scope="col" data-minor>
                {t('field_assignedTo')}
              </th>
            )}
            <th scope="col">{t('ticketTable_due')}</th>
            <th scope="col">{t('ticketTable_activity')}</th>
          </tr>
        </thead>
        <tbody>
          {tickets.map((ticket) => (
            <tr key={ticket.id}>
              <th scope="row">
                <Link href={links.tickets(`/desk/${ticket.number}`)} prefetch={false}>
                  <span className="desk-quiet">#{ticket.number}</span> <bdi>{ticket.subject}</bdi>
                </Link>
              </th>
              <td data-minor>
                <bdi>{ticket.requesterName}</bdi>
              </td>
              <td>
                <StatusBadge status={ticket.status} waitingOn={ticket.waitingOn} />{' '}
                {ticket.priority !== 'normal' && <PriorityMark priority={ticket.priority} />}
              </td>
              {names && (
                <td data-minor>{names.get(idOf(ticket.assignedTo) ?? '') ?? t('nobody')}</td>
              )}
              <td>
                <TimeLeft
                  dueAt={ticket.slaDueAt ?? null}
                  left={ticket.slaLeft}
                  state={ticket.slaStatus}
                />
              </td>
              <td>
                <RelativeTime at={ticket.lastActivityAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
