import { Link } from '@payloadcms/ui'
import type { ReportTicket } from '@/src/operations/deskReports'
import type { DeskWords } from '../deskWords'
import { RelativeTime } from '../Times'
import type { AdminLinks } from './links'

type Props = { tickets: readonly ReportTicket[]; links: AdminLinks; t: DeskWords }

/** What people wrote with their ratings, the newest first. */
export function Comments({ tickets, links, t }: Props) {
  if (tickets.length === 0) return null
  return (
    <section aria-labelledby="desk-comments">
      <h2 id="desk-comments">{t('reports_comments')}</h2>
      <ul className="desk-comments">
        {tickets.map(({ id, number, requesterName, rating }) => (
          <li key={id}>
            <p dir="auto">{rating?.comment}</p>
            <p className="desk-quiet">
              {rating?.score}/5 · <bdi>{requesterName}</bdi> ·{' '}
              <Link href={links.tickets(`/desk/${number}`)} prefetch={false}>
                #{number}
              </Link>
              {rating?.ratedAt && (
                <>
                  {' '}
                  · <RelativeTime at={rating.ratedAt} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
