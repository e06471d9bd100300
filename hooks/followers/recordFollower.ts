import { recordEvent } from '@/hooks/events/recordEvent'
import { idOf } from '@/src/domain/ids'
import type { Ticket, TicketFollower } from '@/src/payload-types'
import { announceRights } from '@/src/realtime/announce'
import { ticketOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'

type Kind = 'follower_added' | 'follower_removed'

async function record(req: PayloadRequest, kind: Kind, ticket: Ticket, row: TicketFollower) {
  const id = idOf(row.follower) ?? ''
  // Streams of theirs reach more now, or less.
  await announceRights(req, { collection: slugs.clients, id })
  // Whoever follows what they see anyway has done nothing to the ticket.
  if (row.standing === 'self') return
  const follower = await req.payload.findByID({
    collection: slugs.clients,
    id,
    select: { name: true },
    depth: 0,
    disableErrors: true,
    // Those who see the ticket see who follows it, by name.
    overrideAccess: true,
    req,
  })
  const told = { follower: id, name: follower?.name ?? null }
  await recordEvent(
    req,
    ticket,
    kind === 'follower_added'
      ? { kind, before: null, after: told }
      : { kind, before: told, after: null },
  )
}

export const recordFollower: CollectionAfterChangeHook<TicketFollower> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create')
    await record(req, 'follower_added', ticketOf(req, idOf(doc.ticket)), doc)
}

export const recordUnfollower: CollectionAfterDeleteHook<TicketFollower> = async ({ doc, req }) => {
  const ticket = await req.payload.findByID({
    collection: slugs.tickets,
    id: idOf(doc.ticket) ?? '',
    depth: 0,
    disableErrors: true,
    // Whoever has just left may see it no more, and it is told all the same.
    overrideAccess: true,
    req,
  })
  if (ticket) await record(req, 'follower_removed', ticket, doc)
}
