import type { TicketEventDraft, TicketEventKind } from './events'

type Person = { relationTo: 'staff' | 'clients'; id: string; disabled: boolean }

/** Who answers for a ticket: its assignee, or while there is none who can, everybody of the team. */
export function teamOf<Worker extends Pick<Person, 'id' | 'disabled'>>(
  workers: readonly Worker[],
  assignee: string | null,
): readonly Worker[] {
  const able = workers.filter(({ disabled }) => !disabled)
  const assigned = able.filter(({ id }) => id === assignee)
  return assigned.length > 0 ? assigned : able
}

/** Nobody disabled, no client of what is internal to the team, and nobody twice. */
export function mayBeTold(
  person: Person,
  event: { isInternal: boolean },
  told: ReadonlySet<string>,
): boolean {
  if (person.disabled || told.has(person.id)) return false
  return !(event.isInternal && person.relationTo === 'clients')
}

export const deliveryKinds = [
  'ticket_created_client',
  'file_infected_uploader',
  'file_infected_team',
  'sla_warning',
  'sla_breach',
] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

/**
 * The team: whoever the ticket is assigned to, else everybody who works on tickets. The breach list:
 * whom the policy names, else all admins.
 */
export type Audience = 'requester' | 'uploader' | 'team' | 'breachList'

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
  sla_warning: [{ audience: 'team', delivery: 'sla_warning' }],
  sla_breach: [
    { audience: 'team', delivery: 'sla_breach' },
    { audience: 'breachList', delivery: 'sla_breach' },
  ],
}

export const noticesOf = (event: Pick<TicketEventDraft, 'kind' | 'after'>): readonly Notice[] =>
  (notifications[event.kind] ?? []).filter(({ isTold }) => isTold?.(event) ?? true)
