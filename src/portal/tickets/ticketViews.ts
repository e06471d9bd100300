import { isDone, ticketStatuses, type TicketStatus } from '@/src/domain/ticket/status'

/** The tabs of the list; the first is what one sees without choosing. */
export const ticketViews = ['open', 'waiting', 'resolved', 'all'] as const
export type TicketView = (typeof ticketViews)[number]

/** Which states each of them shows, and offers to filter by. */
export const viewStatuses: Record<TicketView, readonly TicketStatus[]> = {
  open: ticketStatuses.filter((status) => !isDone(status)),
  waiting: ['waiting'],
  resolved: ticketStatuses.filter(isDone),
  all: ticketStatuses,
}
