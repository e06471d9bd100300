import Link from 'next/link'
import { isUnread } from '@/src/domain/isUnread'
import { idOf } from '@/src/idOf'
import { paths } from '../paths'
import type { ListedTicket } from '../read/findTickets'
import { LinkPending } from '../shell/LinkPending'
import { words } from '../words'
import { LastWord } from './LastWord'
import { PriorityMark } from './PriorityMark'
import { StatusBadge } from './StatusBadge'

type Props = {
  ticket: ListedTicket
  viewer: string
  readAt: string | undefined
  category: string | null
  /** Project and organization, as far as they say something. */
  places: readonly string[]
}

/** Two lines, the whole row one link. */
export async function TicketRow({ ticket, viewer, readAt, category, places }: Props) {
  const t = await words('list')
  const { number, subject, status, waitingOn, priority, lastReply } = ticket
  const requester = idOf(ticket.client)
  const unread = isUnread({ viewer, requester, lastReply, readAt })
  return (
    <li className="border-t border-line first:border-t-0">
      <Link
        href={paths.ticket(number ?? 0)}
        prefetch={false}
        data-row
        className="grid grid-cols-[minmax(0,1fr)] items-center gap-x-3 gap-y-1 px-4 py-2 leading-5 hover:bg-raised focus-visible:-outline-offset-2 sm:grid-cols-[9.5rem_minmax(0,1fr)_auto]"
      >
        <span className="max-sm:hidden sm:row-span-2 sm:self-start">
          <StatusBadge status={status} waitingOn={waitingOn} />
        </span>
        <span className="flex min-w-0 items-baseline gap-2">
          {unread && (
            <span className="size-2 shrink-0 self-center rounded-full bg-accent">
              <span className="sr-only">{t('unread')}</span>
            </span>
          )}
          <span className="shrink-0 text-soft">#{number}</span>
          <span className={unread ? 'truncate font-semibold' : 'truncate font-medium'}>
            {subject}
          </span>
        </span>
        <span className="flex justify-end max-sm:hidden">
          <PriorityMark priority={priority} quiet />
        </span>
        <span className="flex min-w-0 items-center gap-2 text-sm text-soft">
          <span className="flex shrink-0 items-center gap-2 sm:hidden">
            <StatusBadge status={status} waitingOn={waitingOn} />
            <PriorityMark priority={priority} quiet />
          </span>
          {category && (
            <span className="shrink-0 rounded border border-line px-1.5 text-xs leading-[1.125rem] max-sm:hidden">
              {category}
            </span>
          )}
          {places.length > 0 && (
            <span className="truncate max-sm:hidden">{places.join(' · ')} ·</span>
          )}
          <LastWord ticket={ticket} viewer={viewer} />
        </span>
        <span
          aria-hidden
          className="justify-self-end text-xs font-medium text-accent max-sm:hidden"
        >
          {unread && t('unread')}
        </span>
        <LinkPending />
      </Link>
    </li>
  )
}
