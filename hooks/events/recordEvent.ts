import { noticesOf, mayBeTold } from '@/src/domain/ticket/told'
import { type TicketEventDraft, isStaffOnly } from '@/src/domain/ticket/events'
import { queueDelivery } from '@/src/jobs/queueDelivery'
import type { PayloadRequest } from 'payload'
import { audiences, type Subject } from './audiences'
import type { Happened } from '@/src/domain/clock/history'
import { idOf } from '@/src/domain/ids'
import { newId } from '@/src/database/newId'
import type { Attachment, Ticket } from '@/src/payload-types'
import { announceEvent } from '@/src/realtime/announceEvent'
import { slugs } from '@/src/slugs'
import { actorOf } from '../actorOf'
import { momentOf } from '../momentOf'

type Told = Pick<TicketEventDraft, 'kind' | 'after'> & { isInternal: boolean }

/** One queued mail for each person that the table of notifications names. */
export async function tellPeople(req: PayloadRequest, on: Subject, event: Told): Promise<void> {
  const told = new Set<string>()
  for (const { audience, delivery } of noticesOf(event)) {
    for (const person of await audiences[audience](req, on)) {
      if (!mayBeTold(person, event, told)) continue
      told.add(person.id)
      await queueDelivery(req, {
        kind: delivery,
        ticket: on.ticket.id,
        attachment: on.file?.id,
        recipient: { relationTo: person.relationTo, value: person.id },
        address: person.email,
      })
    }
  }
}

/** `at`: the moment that the ticket itself carries as `updatedAt`, where the event is that change. */
type Recorded = TicketEventDraft & {
  message?: string
  file?: Attachment
  isInternal?: boolean
  at?: string
}

/**
 * The one door through which anything that happens to a ticket is written down; whoever is to
 * hear of it is told in the same transaction. Gives back what clocks may want to hear of.
 */
export async function recordEvent(
  req: PayloadRequest,
  ticket: Ticket,
  { kind, before, after, message, file, isInternal = isStaffOnly(kind), at }: Recorded,
): Promise<Happened> {
  const actor = actorOf(req)
  // Written past the collection's rules and hooks: history is the server's own.
  const id = newId()
  const createdAt = at && !req.context.at ? at : momentOf(req).toISOString()
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
      createdAt,
    },
    returning: false,
    req,
  })
  await announceEvent(req, id)
  await tellPeople(req, { ticket, file }, { kind, after, isInternal })
  return { kind, after, side: actor.side, at: Date.parse(createdAt) }
}
