import Link from 'next/link'
import type { ReactNode } from 'react'
import { promisesShown } from '@/src/domain/clock/promisesShown'
import { cn } from '../cn'
import { paths } from '../paths'
import type { PortalTicket } from '../read/ticket'
import { RelativeTime } from '../time/RelativeTime'
import { useWords } from '../useWords'
import { PriorityMark } from './PriorityMark'
import { PromiseLines } from './PromiseLines'
import { StatusBadge } from './StatusBadge'

type Props = {
  ticket: PortalTicket
  category: string | null
  project: string | null
  organization: string | null
  articles: readonly { id: string; title: string; slug?: string | null }[]
  /** What comes next, before everything else. */
  next: ReactNode
  colleague: string | null
}

/** The facts of a ticket; a fact that is not there is not mentioned. */
export function Facts({
  ticket,
  category,
  project,
  organization,
  articles,
  next,
  colleague,
}: Props) {
  const t = useWords('ticket')
  const time = (at?: string | null) => at && <RelativeTime at={at} />
  const promises = promisesShown(ticket, new Date())
  const facts: [string, ReactNode][] = [
    [
      t('status'),
      <StatusBadge
        key="s"
        status={ticket.status}
        waitingOn={ticket.waitingOn}
        colleague={colleague}
      />,
    ],
    [t('priority'), <PriorityMark key="p" priority={ticket.priority} />],
    [t('category'), category],
    [t('project'), project],
    [t('organization'), organization],
    [t('requester'), ticket.requesterName],
    [t('created'), time(ticket.createdAt)],
    [t('activity'), time(ticket.lastActivityAt)],
    [t('promised'), promises.length > 0 && <PromiseLines key="sla" promises={promises} />],
    [t('resolved'), time(ticket.resolvedAt)],
    [t('closed'), time(ticket.closedAt)],
    [t('articles'), articles.length > 0 && <Articles key="a" articles={articles} />],
  ]
  // Where the header stays in sight it says these.
  const inHeader = [t('status'), t('priority')]
  return (
    <div className="space-y-3 text-sm">
      {next}
      <dl className="grid grid-cols-2 gap-x-4 gap-y-3 text-sm sm:grid-cols-3 lg:grid-cols-1">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label} className={cn('min-w-0', inHeader.includes(label) && 'md:hidden')}>
              <dt className="text-soft">{label}</dt>
              <dd className="mt-0.5 wrap-anywhere">{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

function Articles({ articles }: Pick<Props, 'articles'>) {
  return (
    <ul className="space-y-1">
      {articles.map(({ id, title, slug }) => (
        <li key={id}>
          <Link
            href={paths.article(slug ?? '')}
            prefetch={false}
            className="inline-block py-0.5 text-accent underline underline-offset-2"
          >
            <bdi>{title}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  )
}
