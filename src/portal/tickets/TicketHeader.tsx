import Link from 'next/link'
import type { PortalTicket } from '../read/ticket'
import { useWords } from '../useWords'
import { PriorityMark } from './PriorityMark'
import { StatusBadge } from './StatusBadge'

/** Stays in sight while the thread scrolls; on a phone, where height is dear, it does not. */
type Props = { ticket: PortalTicket; mayReply: boolean; colleague: string | null }

export function TicketHeader({ ticket, mayReply, colleague }: Props) {
  const t = useWords('ticket')
  return (
    <div className="z-10 -mx-4 mb-4 bg-page px-4 pb-3 md:sticky md:top-14 md:pt-2">
      <h1
        dir="auto"
        title={ticket.subject}
        className="line-clamp-3 text-xl font-semibold wrap-anywhere md:line-clamp-2"
      >
        {ticket.subject} <span className="font-normal text-soft">#{ticket.number}</span>
      </h1>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <StatusBadge status={ticket.status} waitingOn={ticket.waitingOn} colleague={colleague} />
        <PriorityMark priority={ticket.priority} quiet />
        {mayReply && (
          <Link
            href="#reply"
            prefetch={false}
            className="inline-flex min-h-11 items-center text-sm text-accent underline-offset-2 hover:underline md:min-h-6 print:hidden"
          >
            {t('toReply')}
          </Link>
        )}
      </p>
    </div>
  )
}
