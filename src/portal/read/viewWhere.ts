import type { Where } from 'payload'
import type { TicketView } from '../tickets/ticketViews'
import { viewStatuses } from '../tickets/ticketViews'

export const waitingForClient: Where = {
  and: [{ status: { equals: 'waiting' } }, { waitingOn: { in: ['client', 'approval'] } }],
}

export const notWaitingForClient: Where = {
  or: [{ status: { not_equals: 'waiting' } }, { waitingOn: { equals: 'third_party' } }],
}

/** What each tab of the list shows. */
export const viewWhere: Record<TicketView, Where[]> = {
  open: [{ status: { in: viewStatuses.open } }],
  waiting: [waitingForClient],
  resolved: [{ status: { in: viewStatuses.resolved } }],
  all: [],
}
