import Link from 'next/link'
import type { Priority } from '@/src/domain/priority'
import type { TicketStatus } from '@/src/domain/ticketStatus'
import { paths } from '../paths'
import { RelativeTime } from '../RelativeTime'
import { LinkPending } from '../shell/LinkPending'
import { PriorityMark } from './PriorityMark'
import { StatusBadge } from './StatusBadge'

type Props = {
  number: number
  subject: string
  status: TicketStatus
  waitingOn?: string | null
  priority: Priority
  /** Category, project and organization, as far as they say something. */
  about: readonly string[]
  lastActivityAt: string
}

/** Two lines, the whole row one link. On a phone the subject has the first line for itself. */
export function TicketRow({ number, subject, status, waitingOn, priority, about, ...rest }: Props) {
  return (
    <li className="border-t border-line first:border-t-0">
      <Link
        href={paths.ticket(number)}
        prefetch={false}
        className="block px-4 py-3 leading-5 hover:bg-raised focus-visible:-outline-offset-2"
      >
        <span className="flex items-center gap-3">
          <span className="min-w-0 flex-1 truncate font-medium">
            <span className="me-2 font-normal text-soft">#{number}</span>
            {subject}
          </span>
          <span className="hidden sm:contents">
            <PriorityMark priority={priority} quiet />
          </span>
        </span>
        <span className="mt-1 flex items-center gap-x-3 text-sm text-soft">
          <StatusBadge status={status} waitingOn={waitingOn} />
          <span className="inline-flex empty:hidden sm:hidden">
            <PriorityMark priority={priority} quiet />
          </span>
          <span className="min-w-0 flex-1 truncate">{about.join(' · ')}</span>
          <RelativeTime at={rest.lastActivityAt} className="shrink-0" />
        </span>
        <LinkPending />
      </Link>
    </li>
  )
}
