import { isStaffOnly, type TicketEventDraft } from '@/src/domain/ticketEvents'
import { idOf } from '@/src/idOf'
import { newId } from '@/src/newId'
import type { Attachment, Ticket } from '@/src/payload-types'
import { announceEvent } from '@/src/realtime/announceEvent'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { actorOf } from './actorOf'
import { momentOf } from './momentOf'
import { tellPeople } from './tellPeople'

/** `at`: the moment that the ticket itself carries as `updatedAt`, where the event is that change. */
type Recorded = TicketEventDraft & {
  message?: string
  file?: Attachment
  isInternal?: boolean
  at?: string
}

/**
 * The one door through which anything that happens to a ticket is written down; whoever is to
 * hear of it is told in the same transaction.
 */
export async function recordEvent(
  req: PayloadRequest,
  ticket: Ticket,
  { kind, before, after, message, file, isInternal = isStaffOnly(kind), at }: Recorded,
): Promise<void> {
  const actor = actorOf(req)
  // Written past the collection's rules and hooks: history is the server's own.
  const id = newId()
  await req.payload.db.create({
    collection: slugs.ticketEvents,
    customID: id,
    data: {
      ticket: ticket.id,
      kind,
      actor: actor.reference,
      actorName: actor.name,
      actorSide: actor.side,
      before,
      after,
      message: message ?? null,
      isInternal,
      client: idOf(ticket.client),
      organization: idOf(ticket.organization),
      createdAt: at && !req.context.at ? at : momentOf(req).toISOString(),
    },
    returning: false,
    req,
  })
  await announceEvent(req, id)
  await tellPeople(req, { ticket, file }, { id, kind, before, after, message, isInternal })
}
