import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { DeskWords } from '../deskWords'
import { PriorityMark } from '../PriorityMark'
import type { Requester } from '../read/readRequester'
import type { DeskTicket } from '../read/readTicket'
import { StatusBadge } from '../StatusBadge'

type Props = { ticket: DeskTicket; requester: Requester; adminRoute: string; t: DeskWords }

/** Which ticket this is, how it stands, who asks and for whom. */
export function Facts({ ticket, requester: { client, organization }, adminRoute, t }: Props) {
  const page = (collection: string, id: string) =>
    formatAdminURL({
      adminRoute: adminRoute as `/${string}`,
      path: `/collections/${collection}/${id}`,
    })
  return (
    <div className="desk-facts">
      <p className="desk-facts__state">
        <strong>#{ticket.number}</strong>
        <StatusBadge status={ticket.status} waitingOn={ticket.waitingOn} />
        <PriorityMark priority={ticket.priority} />
      </p>
      <dl className="desk-facts__people">
        <dt>{t('requester')}</dt>
        <dd>
          {client ? (
            <>
              <Link href={page(slugs.clients, client.id)}>{client.name}</Link>{' '}
              <a className="desk-quiet" href={`mailto:${client.email}`}>
                {client.email}
              </a>
            </>
          ) : (
            ticket.requesterName
          )}
        </dd>
        {organization && (
          <>
            <dt>{t('organization')}</dt>
            <dd>
              <Link href={page(slugs.organizations, organization.id)}>{organization.name}</Link>
            </dd>
          </>
        )}
      </dl>
    </div>
  )
}
