/**
 * The life of a ticket as one table. Options, badges, legal moves, the resolution clock and the
 * words of the team all derive from it; clients read those of `src/portal/messages`.
 */
export type Side = 'client' | 'staff' | 'system'

type StatusEntry = {
  /** What staff read. */
  label: string
  tone: 'blue' | 'violet' | 'amber' | 'green' | 'grey'
  /** The resolution clock of the service level. */
  clock: 'runs' | 'paused' | 'stopped'
  moves: Record<Side, readonly TicketStatus[]>
}

export const ticketStatuses = ['open', 'in_progress', 'waiting', 'resolved', 'closed'] as const
export type TicketStatus = (typeof ticketStatuses)[number]

export const ticketStatus: Record<TicketStatus, StatusEntry> = {
  open: {
    label: 'Open',
    tone: 'blue',
    clock: 'runs',
    moves: {
      client: ['closed'],
      staff: ['in_progress', 'waiting', 'resolved', 'closed'],
      system: ['in_progress'],
    },
  },
  in_progress: {
    label: 'In progress',
    tone: 'violet',
    clock: 'runs',
    moves: { client: ['closed'], staff: ['open', 'waiting', 'resolved', 'closed'], system: [] },
  },
  waiting: {
    label: 'Waiting',
    tone: 'amber',
    clock: 'paused',
    moves: {
      client: ['open', 'closed'],
      staff: ['open', 'in_progress', 'resolved', 'closed'],
      system: ['closed'],
    },
  },
  resolved: {
    label: 'Resolved',
    tone: 'green',
    clock: 'stopped',
    moves: {
      client: ['open', 'closed'],
      staff: ['open', 'in_progress', 'waiting', 'closed'],
      system: ['closed'],
    },
  },
  closed: {
    label: 'Closed',
    tone: 'grey',
    clock: 'stopped',
    moves: { client: ['open'], staff: ['open', 'in_progress'], system: [] },
  },
}

export const isDone = (status: TicketStatus) => ticketStatus[status].clock === 'stopped'

export const waitingReasons = ['client', 'third_party', 'approval'] as const
export type WaitingOn = (typeof waitingReasons)[number]

export const waitingOn: Record<WaitingOn, { label: string }> = {
  client: { label: 'Client' },
  third_party: { label: 'Third party' },
  approval: { label: 'Approval' },
}

/** A reason belongs to a waiting ticket only; without one, it is the client whose turn it is. */
export const waitingOnFor = (
  status: TicketStatus,
  asked: WaitingOn | null | undefined,
): WaitingOn | null => (status === 'waiting' ? (asked ?? 'client') : null)

type Stamps = { resolvedAt: Date | null; closedAt: Date | null }

export type StatusPatch = Stamps & { status: TicketStatus; waitingOn: WaitingOn | null }

/**
 * What else changes when the status does. A ticket closed straight away was resolved at that
 * moment, too; taking it up again forgets both.
 */
export function statusPatch(
  before: Stamps,
  to: TicketStatus,
  asked: WaitingOn | null | undefined,
  now: Date,
): StatusPatch {
  return {
    status: to,
    waitingOn: waitingOnFor(to, asked),
    resolvedAt: isDone(to) ? (before.resolvedAt ?? now) : null,
    closedAt: to === 'closed' ? now : null,
  }
}
