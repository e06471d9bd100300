import type { TicketEventDraft, TicketEventKind } from './ticketEvents'

export const deliveryKinds = [
  'ticket_created_client',
  'file_infected_uploader',
  'file_infected_team',
] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

/** The team: whoever the ticket is assigned to, else everybody who works on tickets. */
export type Audience = 'requester' | 'uploader' | 'team'

export type Notice = {
  audience: Audience
  delivery: DeliveryKind
  /** Without it, every event of the kind is told. */
  isTold?: (event: Pick<TicketEventDraft, 'after'>) => boolean
}

const isInfected: Notice['isTold'] = ({ after }) => after?.scanStatus === 'infected'

/** Who hears of what, by mail. A kind of event without an entry is told to nobody. */
export const notifications: Partial<Record<TicketEventKind, readonly Notice[]>> = {
  created: [{ audience: 'requester', delivery: 'ticket_created_client' }],
  file_scanned: [
    { audience: 'uploader', delivery: 'file_infected_uploader', isTold: isInfected },
    { audience: 'team', delivery: 'file_infected_team', isTold: isInfected },
  ],
}

export const noticesOf = (event: Pick<TicketEventDraft, 'kind' | 'after'>): readonly Notice[] =>
  (notifications[event.kind] ?? []).filter(({ isTold }) => isTold?.(event) ?? true)
