import { actorOf } from '../actorOf'
import { settingsOf } from '@/src/config/settingsOf'
import {
  advance,
  type Cause,
  followingColumns,
  type TicketPatch,
} from '@/src/domain/ticket/advance'
import { idOf } from '@/src/domain/ids'
import type { Side } from '@/src/domain/ticket/status'
import type { Ticket } from '@/src/payload-types'
import { keepTicket, momentOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { continuedIn } from './continuedIn'
import { tellListeners } from './listeners'

/** Throws 403 or 409 for what the life of a ticket does not allow. */
async function patchFor(
  req: PayloadRequest,
  before: Ticket,
  cause: Cause,
  side: Side = actorOf(req).side,
): Promise<TicketPatch> {
  const asksSettings = before.closedAt || cause.kind === 'rated'
  const { reopenWithinDays = Infinity, ratingChangeableDays = 0 } = asksSettings
    ? await settingsOf(req)
    : {}
  const verdict = advance(before, cause, {
    side,
    person: req.user?.id ?? null,
    now: momentOf(req),
    reopenWithinDays,
    ratingChangeableDays,
    continuedIn: before.mergedInto ? await continuedIn(req, before) : null,
  })
  if (verdict.ok) return verdict.patch
  const { refusal, status, field } = verdict
  throw refuse(status, { ...refusal, field })
}

/**
 * The one writer of what follows for a ticket, besides its own save: messages, moves, ratings and
 * sweeps come here. The ticket is locked. Written past the rules of the collection, because these
 * columns are the server's own.
 */
export async function advanceTicket(
  req: PayloadRequest,
  before: Ticket,
  cause: Cause,
  side?: Side,
): Promise<Ticket> {
  const patch = await patchFor(req, before, cause, side)
  if (Object.keys(patch).length === 0) return before
  const updatedAt = momentOf(req).toISOString()
  await req.payload.db.updateOne({
    collection: slugs.tickets,
    id: before.id,
    data: { ...patch, updatedAt },
    returning: false,
    req,
  })
  const after = keepTicket(req, { ...before, ...patch, updatedAt })
  await tellListeners(req, { before, after, cause })
  return after
}

const causeOf = (data: Partial<Ticket>, before: Ticket): Cause => ({
  kind: 'saved',
  status: data.status,
  waitingOn: 'waitingOn' in data ? data.waitingOn : before.waitingOn,
  assignedTo: idOf('assignedTo' in data ? data.assignedTo : before.assignedTo),
})

/** A save brings choices; what follows from them is decided here, whatever else it brings. */
export const advanceWithSave: CollectionBeforeChangeHook<Ticket> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc) return data
  const patch = await patchFor(req, originalDoc, causeOf(data, originalDoc))
  const kept = Object.fromEntries(followingColumns.map((column) => [column, originalDoc[column]]))
  // What is no status at all stays as it came, for its field to refuse.
  const { status = originalDoc.status } = data
  return { ...data, ...kept, status, ...patch }
}

export const tellOfSave: CollectionAfterChangeHook<Ticket> = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) =>
  operation === 'create'
    ? tellListeners(req, { before: null, after: doc, cause: { kind: 'created' } })
    : tellListeners(req, { before: previousDoc, after: doc, cause: causeOf(data, previousDoc) })
