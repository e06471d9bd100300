import { recordEvent } from '../events/recordEvent'
import { followClock } from '../sla/followClock'
import type { Happened } from '@/src/domain/clock/history'
import { ticketChanges } from '@/src/domain/ticket/events'
import { idOf } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import type { TicketListener } from './listeners'

const tracked = (ticket: Ticket) => ({
  subject: ticket.subject,
  status: ticket.status,
  waitingOn: ticket.waitingOn,
  priority: ticket.priority,
  category: idOf(ticket.category),
  assignedTo: idOf(ticket.assignedTo),
  project: idOf(ticket.project),
  organization: idOf(ticket.organization),
  relatedArticles: (ticket.relatedArticles ?? []).map(idOf),
  ratingScore: ticket.rating?.score,
  ratingComment: ticket.rating?.comment,
  mergedInto: idOf(ticket.mergedInto),
  snoozedUntil: ticket.snoozedUntil,
})

/**
 * History: that the ticket was made, and each field that changed and tells a story of its own. Its
 * clocks hear the same.
 */
export const recordChanges: TicketListener = async (req, { before, after, cause }) => {
  if (!before) {
    const { status, priority } = after
    // Whoever may not read who works on it could not choose anybody either.
    const ticket = { ...after, assignedTo: after.assignedTo ?? null }
    const created = { kind: 'created', before: null, after: { status, priority } } as const
    Object.assign(after, await followClock(req, after, [await recordEvent(req, ticket, created)]))
    return
  }
  const happened: Happened[] = []
  for (const change of ticketChanges(tracked(before), tracked(after))) {
    if (change.kind === 'status_changed' && cause.kind === 'undone') change.after.undone = true
    happened.push(await recordEvent(req, after, { ...change, at: after.updatedAt }))
  }
  // Whoever goes on with the ticket, and whoever is answered with it, has its due times.
  Object.assign(after, await followClock(req, before, happened))
}
