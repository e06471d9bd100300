import type { Where } from 'payload'
import { isDone, ticketStatuses } from '@/src/domain/ticketStatus'
import type { TicketView } from '../tickets/ticketViews'

const done = ticketStatuses.filter(isDone)
const notDone = ticketStatuses.filter((status) => !isDone(status))

/** What each tab of the list shows. */
export const viewWhere: Record<TicketView, Where[]> = {
  open: [{ status: { in: notDone } }],
  waiting: [{ status: { equals: 'waiting' } }, { waitingOn: { in: ['client', 'approval'] } }],
  resolved: [{ status: { in: done } }],
  all: [],
}
