/** The tabs of the list; the first is what one sees without choosing. */
export const ticketViews = ['open', 'waiting', 'resolved', 'all'] as const
export type TicketView = (typeof ticketViews)[number]
