import { standingOf } from '@/src/domain/account/standing'
import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'
import type { DeskWords } from '../deskWords'
import { Initials } from '../Initials'
import type { Requester } from '../read/readRequester'
import type { DeskTicket } from '../read/readTicket'
import { LocalTime, RelativeTime } from '../Times'
import { StandingMark } from '../people/StandingMark'
import { StatusBadge } from '../StatusBadge'
import { clientTickets, deskAddress, overviewAddress } from '../addresses'

type Props = {
  ticket: DeskTicket
  requester: Requester
  adminRoute: string
  language: string
  t: DeskWords
}

/** Who asks: how to reach them, what time it is there, whether they come here, what else they ask. */
export function ClientCard({ ticket, requester, adminRoute, language, t }: Props) {
  const { client, others } = requester
  if (!client) {
    return (
      <section className="desk-card" aria-label={t('requester')}>
        <h2>{ticket.requesterName}</h2>
      </section>
    )
  }
  const languages = new Intl.DisplayNames(language, { type: 'language' })
  return (
    <section className="desk-card" aria-label={t('requester')}>
      <h2>
        <Initials id={client.id} name={client.name} />
        <Link href={overviewAddress(adminRoute, slugs.clients, client.id)} prefetch={false}>
          <bdi>{client.name}</bdi>
        </Link>
      </h2>
      <p>
        <a href={`mailto:${client.email}`}>{client.email}</a>
      </p>
      <p className="desk-quiet">
        {languages.of(client.language)} · <LocalTime timeZone={client.timeZone} />
      </p>
      <p>{standing(requester, t)}</p>
      {client.teamNotes && (
        <div className="desk-card__notes" role="note" aria-label={t('teamNotes')}>
          {client.teamNotes}
        </div>
      )}
      <Others {...{ others, adminRoute, t }} client={client.id} />
    </section>
  )
}

function standing({ client, state }: Requester, t: DeskWords) {
  if (client?.disabled) return <strong className="desk-warning">{t('clientDisabled')}</strong>
  const standing = client ? standingOf(client, new Date()) : 'uninvited'
  if (standing !== 'accepted' && !state?.seenAt) return <StandingMark standing={standing} t={t} />
  if (state?.seenAt) {
    return (
      <span className="desk-quiet">
        {t('clientSeen')} <RelativeTime at={state.seenAt} />
      </span>
    )
  }
  return <span className="desk-quiet">{t('clientNever')}</span>
}

type OthersProps = Pick<Requester, 'others'> & { client: string; adminRoute: string; t: DeskWords }

function Others({ others, client, adminRoute, t }: OthersProps) {
  if (others.docs.length === 0) return <p className="desk-quiet">{t('noOtherTickets')}</p>
  return (
    <>
      <h3>{t('otherTickets')}</h3>
      <ul className="desk-card__tickets">
        {others.docs.map(({ id, number, subject, status, waitingOn }) => (
          <li key={id}>
            <Link href={deskAddress(adminRoute, number)} prefetch={false}>
              <span className="desk-quiet">#{number}</span> <bdi>{subject}</bdi>
            </Link>
            <StatusBadge status={status} waitingOn={waitingOn} />
          </li>
        ))}
      </ul>
      <p>
        <Link href={clientTickets(adminRoute, client)} prefetch={false}>
          {t('allTheirTickets')}
        </Link>
      </p>
    </>
  )
}
