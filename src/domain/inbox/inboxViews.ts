import type { Where } from 'payload'
import { isDone, ticketStatuses, type TicketStatus } from '../ticket/status'

/** The tabs of the inbox in their order; `all` is where a search looks that finds too little. */
export const inboxViews = [
  'mine',
  'unassigned',
  'waiting',
  'breaching',
  'open',
  'closed',
  'all',
] as const
export type InboxView = (typeof inboxViews)[number]

/** What is due within so many hours is looked at before it is late. */
export const dueSoonHours = 4

const undone = ticketStatuses.filter((status) => !isDone(status))
const done = ticketStatuses.filter(isDone)

/** Which states each of them shows, and offers to filter by. */
export const statusesOfView: Readonly<Record<InboxView, readonly TicketStatus[]>> = {
  mine: undone,
  unassigned: undone,
  waiting: ['waiting'],
  breaching: undone,
  open: undone,
  closed: done,
  all: ticketStatuses,
}

export const dueSoon = (now: Date): Date => new Date(now.getTime() + dueSoonHours * 3_600_000)

/** The tickets of a tab, as the person who looks has it. */
export function whereOfView(view: InboxView, { person, now }: { person: string; now: Date }) {
  const states: Where = { status: { in: [...statusesOfView[view]] } }
  const more: Readonly<Record<InboxView, readonly Where[]>> = {
    mine: [states, { assignedTo: { equals: person } }],
    unassigned: [states, { assignedTo: { exists: false } }],
    waiting: [states, { waitingOn: { in: ['client', 'approval'] } }],
    breaching: [
      states,
      { slaDueAt: { exists: true } },
      {
        or: [
          { slaStatus: { in: ['at_risk', 'breached'] } },
          { slaDueAt: { less_than: dueSoon(now).toISOString() } },
        ],
      },
    ],
    open: [states],
    closed: [states],
    all: [],
  }
  return more[view]
}
