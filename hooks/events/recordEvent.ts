import { type TicketEvent, isStaffOnly } from '@/src/domain/ticket/events'
import { noticesOf, toldPeople, type Audience } from '@/src/domain/ticket/told'
import { queueDeliveries } from '@/src/jobs/queueDeliveries'
import type { PayloadRequest } from 'payload'
import { audiences, type Subject, type Told } from './audiences'
import type { Happened as Heard } from '@/src/domain/clock/history'
import { idOf } from '@/src/domain/ids'
import { newId } from '@/src/database/ids'
import type { Attachment, Ticket } from '@/src/payload-types'
import { isSilent, momentOf, tellsOfThePast } from '@/src/requestContext'
import { announceEvent } from '@/src/realtime/announce'
import { slugs } from '@/src/slugs'
import { actorOf } from '../actorOf'
import { staffFollowers } from '../followers/staffFollowers'

type Happened = TicketEvent & { id: string; message?: string; isInternal: boolean }

/** Whom it matters to, who follows the ticket and who has muted it. */
const ofStaff: ReadonlySet<Audience> = new Set(['team', 'assignee', 'staffFollowers'])

/** One queued mail for each person that the table of notifications names. */
async function tellPeople(
  req: PayloadRequest,
  about: Omit<Subject, 'staffFollowing'>,
  event: Happened,
): Promise<void> {
  if (isSilent(req)) return
  const { side, reference } = actorOf(req)
  const told = { ...event, actorSide: side, actor: reference?.value ?? null }
  const notices = noticesOf(told)
  // A ticket that has just come is followed by nobody yet.
  const isForStaff =
    event.kind !== 'created' && notices.some(({ audience }) => ofStaff.has(audience))
  const staffFollowing = isForStaff ? await staffFollowers(req, about.ticket.id) : []
  const on = { ...about, staffFollowing }
  const peopleOf: Partial<Record<Audience, readonly Told[]>> = {}
  for (const { audience } of notices) {
    peopleOf[audience] ??= await audiences[audience](req, on, event)
  }
  await queueDeliveries(
    req,
    toldPeople(told, peopleOf).map(({ person, kind }) => ({
      kind,
      ticket: on.ticket.id,
      event: event.id,
      message: event.message,
      attachment: on.file?.id,
      recipient: { relationTo: person.relationTo, value: person.id },
      address: person.email,
    })),
  )
}

/** `at`: the moment that the ticket itself carries as `updatedAt`, where the event is that change. */
type Recorded = TicketEvent & {
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
  { message, file, at, isInternal, ...event }: Recorded,
): Promise<Heard> {
  const actor = actorOf(req)
  const staysInside = isInternal ?? isStaffOnly(event.kind)
  // Written past the collection's rules and hooks: history is the server's own.
  const id = newId()
  const createdAt = at && !tellsOfThePast(req) ? at : momentOf(req).toISOString()
  await req.payload.db.create({
    collection: slugs.ticketEvents,
    customID: id,
    data: {
      ...event,
      ticket: ticket.id,
      actor: actor.reference,
      actorName: actor.name,
      actorSide: actor.side,
      message: message ?? null,
      isInternal: staysInside,
      client: idOf(ticket.client),
      organization: idOf(ticket.organization),
      createdAt,
    },
    returning: false,
    req,
  })
  await announceEvent(req, id)
  await tellPeople(
    req,
    { ticket, file },
    {
      ...event,
      id,
      message,
      isInternal: staysInside,
    },
  )
  const { kind, after } = event
  return { kind, after, side: actor.side, at: Date.parse(createdAt) }
}
