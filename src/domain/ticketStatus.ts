/**
 * The life of a ticket as one table. Options, badges, legal moves, the resolution clock and the
 * words people see all derive from it: a new status is one entry here and a migration.
 */
export type Side = 'client' | 'staff' | 'system'

type StatusEntry = {
  /** What staff read. */
  label: string
  /** What clients read; `waiting` is worded by whom it waits for (see waitingOn.ts). */
  clientLabel: string
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
    clientLabel: 'Open',
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
    clientLabel: 'In Progress',
    tone: 'violet',
    clock: 'runs',
    moves: { client: ['closed'], staff: ['open', 'waiting', 'resolved', 'closed'], system: [] },
  },
  waiting: {
    label: 'Waiting',
    clientLabel: 'Waiting for you',
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
    clientLabel: 'Resolved',
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
    clientLabel: 'Closed',
    tone: 'grey',
    clock: 'stopped',
    moves: { client: ['open'], staff: ['open', 'in_progress'], system: [] },
  },
}

export const isDone = (status: TicketStatus) => ticketStatus[status].clock === 'stopped'
