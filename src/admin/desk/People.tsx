import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DeskWords } from '../deskWords'
import type { Requester } from '../read/readRequester'
import type { DeskTicket } from '../read/readTicket'
import { RelativeTime } from '../RelativeTime'
import { formAddress } from './address'

type Props = {
  ticket: DeskTicket
  requester: Requester
  names: ReadonlyMap<string, string>
  adminRoute: string
  t: DeskWords
}

/** Who asks and for whom. */
export function People({ ticket, requester, names, adminRoute, t }: Props) {
  const { client, organization } = requester
  const page = (collection: string, id: string, name: string) => (
    <Link href={formAddress(adminRoute, collection, id)} prefetch={false}>
      <bdi>{name}</bdi>
    </Link>
  )
  const project = idOf(ticket.project)
  const facts: [string, ReactNode][] = [
    [
      t('requester'),
      client ? (
        <>
          {page(slugs.clients, client.id, client.name)}{' '}
          <a className="desk-quiet" href={`mailto:${client.email}`}>
            {client.email}
          </a>
        </>
      ) : (
        ticket.requesterName
      ),
    ],
    [
      t('organization'),
      organization && page(slugs.organizations, organization.id, organization.name),
    ],
    [t('project'), project && page(slugs.projects, project, names.get(project) ?? t('somebody'))],
    [t('asked'), <RelativeTime key="asked" at={ticket.createdAt} />],
  ]
  return (
    <dl className="desk-people">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
