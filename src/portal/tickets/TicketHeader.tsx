import type { PortalTicket } from '../read/ticket'
import { PriorityMark } from './PriorityMark'
import { StatusBadge } from './StatusBadge'

/** Stays in sight while the thread scrolls; on a phone, where height is dear, it does not. */
export function TicketHeader({ ticket }: { ticket: PortalTicket }) {
  return (
    <div className="z-10 -mx-4 mb-4 bg-page px-4 pb-3 md:sticky md:top-14 md:pt-2">
      <h1 dir="auto" className="text-xl font-semibold wrap-anywhere">
        {ticket.subject} <span className="font-normal text-soft">#{ticket.number}</span>
      </h1>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <StatusBadge status={ticket.status} waitingOn={ticket.waitingOn} />
        <PriorityMark priority={ticket.priority} quiet />
      </p>
    </div>
  )
}
