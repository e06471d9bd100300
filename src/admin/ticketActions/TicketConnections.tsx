import { idOf } from '@/src/domain/ids'
import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { StatusBadge } from '../StatusBadge'
import { RelativeTime } from '../Times'
import { deskAddress } from '../addresses'
import { Unlink } from './Unlink'
import type { DeskWords } from '../deskWords'
import { readLinks } from '../read/readLinks'
import type { DeskTicket } from '../read/readTicket'

type Props = {
  req: PayloadRequest
  ticket: Pick<DeskTicket, 'id' | 'snoozedUntil' | 'mergedInto'>
  names: ReadonlyMap<string, string>
  t: DeskWords
}

/** Where the ticket goes on, until when it was put off, and what it has to do with others. */
export async function TicketConnections({ req, ticket, names, t }: Props) {
  const links = await readLinks(req, ticket.id)
  const { admin } = req.payload.config.routes
  const into = idOf(ticket.mergedInto)
  const number = into && names.get(into)
  const page = (number: number, words: string) => (
    <Link href={deskAddress(admin, number)} prefetch={false}>
      {words}
    </Link>
  )
  if (links.length === 0 && !number && !ticket.snoozedUntil) return null
  return (
    <div className="aside-facts">
      {number && (
        <p className="aside-facts__notice" data-tone="blue">
          {t('aside_continues')} {page(Number(number.slice(1)), number)}
        </p>
      )}
      {ticket.snoozedUntil && (
        <p className="aside-facts__notice" data-tone="violet">
          {t('aside_asleep')} <RelativeTime at={ticket.snoozedUntil} />
        </p>
      )}
      {links.length > 0 && (
        <section aria-label={t('aside_links')}>
          <h2>{t('aside_links')}</h2>
          <ul>
            {links.map(({ id, side, other }) => (
              <li key={id}>
                <span className="desk-quiet">{t(`link_${side}`)}</span>{' '}
                {page(other.number, `#${other.number} ${other.subject}`)}
                <StatusBadge status={other.status} waitingOn={other.waitingOn} />
                <Unlink id={id} number={other.number} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
