import type { TicketStatus } from './ticketStatus'
import { ticketStatus } from './ticketStatus'

export const waitingReasons = ['client', 'third_party', 'approval'] as const
export type WaitingOn = (typeof waitingReasons)[number]

export const waitingOn: Record<WaitingOn, { label: string; clientLabel: string }> = {
  client: { label: 'Client', clientLabel: 'Waiting for you' },
  third_party: { label: 'Third party', clientLabel: 'Waiting for a third party' },
  approval: { label: 'Approval', clientLabel: 'Waiting for you' },
}

/** A reason belongs to a waiting ticket only; without one, it is the client whose turn it is. */
export const waitingOnFor = (
  status: TicketStatus,
  asked: WaitingOn | null | undefined,
): WaitingOn | null => (status === 'waiting' ? (asked ?? 'client') : null)

/** The status in the words a client reads. */
export const clientStatusLabel = (status: TicketStatus, reason: WaitingOn | null | undefined) =>
  status === 'waiting' && reason ? waitingOn[reason].clientLabel : ticketStatus[status].clientLabel
