import { recordEvent } from '../events/recordEvent'
import { followClock } from '../sla/followClock'
import type { Happened } from '@/src/domain/clock/history'
import { ticketChanges } from '@/src/domain/ticket/events'
import { idOf } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import type { CollectionAfterChangeHook } from 'payload'

const tracked = (ticket: Ticket) => ({
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
})

export const recordChanges: CollectionAfterChangeHook<Ticket> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation === 'create') {
    const { status, priority } = doc
    const created = { kind: 'created', before: null, after: { status, priority } } as const
    return { ...doc, ...(await followClock(req, doc, [await recordEvent(req, doc, created)])) }
  }
  const happened: Happened[] = []
  for (const change of ticketChanges(tracked(previousDoc), tracked(doc))) {
    happened.push(await recordEvent(req, doc, { ...change, at: doc.updatedAt }))
  }
  return { ...doc, ...(await followClock(req, previousDoc, happened)) }
}
