import { Link } from '@payloadcms/ui'
import type { PayloadRequest, Where } from 'payload'
import { EventSentence } from '../conversation/EventSentence'
import type { DeskWords } from '../deskWords'
import { RelativeTime } from '../Times'
import type { AdminLinks } from '../report/links'
import { readActivity } from './readActivity'

type Props = { req: PayloadRequest; id: string; whose: Where; links: AdminLinks; t: DeskWords }

/** Who did what and when, at their tickets and, for admins, to the account itself. */
export async function Activity({ req, id, whose, links, t }: Props) {
  const lines = await readActivity(req, id, whose, t)
  return (
    <section aria-labelledby="desk-activity">
      <h2 id="desk-activity">{t('people_activity')}</h2>
      {lines.length === 0 && <p className="desk-quiet">{t('people_noActivity')}</p>}
      <ol className="desk-activity">
        {lines.map(({ id: line, at, words, ticket }) => (
          <li key={line}>
            <span>
              <EventSentence words={words} />
              {ticket && (
                <>
                  {' · '}
                  <Link href={links.tickets(`/desk/${ticket.number}`)} prefetch={false}>
                    #{ticket.number} <bdi>{ticket.subject}</bdi>
                  </Link>
                </>
              )}
            </span>
            <span className="desk-quiet">
              <RelativeTime at={at} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
