import type { Where } from 'payload'
import { notSnoozed, onlySnoozed } from '../ticket/snooze'
import { isDone, ticketStatuses, type TicketStatus } from '../ticket/status'
import { hour } from '../time/durations'

/** The tabs of the inbox in their order; `all` is where a search looks that finds too little. */
export const inboxViews = [
  'mine',
  'unassigned',
  'waiting',
  'breaching',
  'open',
  'snoozed',
  'closed',
  'all',
] as const
export type InboxView = (typeof inboxViews)[number]

/** What is due within so many hours is looked at before it is late. */
const dueSoonHours = 4

const undone = ticketStatuses.filter((status) => !isDone(status))
const done = ticketStatuses.filter(isDone)

/** Which states each of them shows, and offers to filter by. */
export const statusesOfView: Readonly<Record<InboxView, readonly TicketStatus[]>> = {
  mine: undone,
  unassigned: undone,
  waiting: ['waiting'],
  breaching: undone,
  open: undone,
  snoozed: undone,
  closed: done,
  all: ticketStatuses,
}

export const dueSoon = (now: Date): Date => new Date(now.getTime() + dueSoonHours * hour)

/** The tickets of a tab, as the person who looks has it. What was put off is a tab of its own. */
export function whereOfView(view: InboxView, { person, now }: { person: string; now: Date }) {
  const states: Where = { status: { in: [...statusesOfView[view]] } }
  const more: Readonly<Record<InboxView, readonly Where[]>> = {
    mine: [states, notSnoozed, { assignedTo: { equals: person } }],
    unassigned: [states, notSnoozed, { assignedTo: { exists: false } }],
    waiting: [states, notSnoozed, { waitingOn: { in: ['client', 'approval'] } }],
    breaching: [
      states,
      notSnoozed,
      { slaDueAt: { exists: true } },
      {
        or: [
          { slaStatus: { in: ['at_risk', 'breached'] } },
          { slaDueAt: { less_than: dueSoon(now).toISOString() } },
        ],
      },
    ],
    open: [states, notSnoozed],
    snoozed: [states, onlySnoozed],
    closed: [states],
    all: [],
  }
  return more[view]
}
