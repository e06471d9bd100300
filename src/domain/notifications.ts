import type { TicketEventKind } from './ticketEvents'

export const deliveryKinds = ['ticket_created_client'] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

export type Audience = 'requester'

/** Who hears of what, by mail. A kind of event without an entry is told to nobody. */
export const notifications: Partial<
  Record<TicketEventKind, readonly { audience: Audience; delivery: DeliveryKind }[]>
> = {
  created: [{ audience: 'requester', delivery: 'ticket_created_client' }],
}
