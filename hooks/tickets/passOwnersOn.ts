import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { announceRights } from '@/src/realtime/announce'
import type { PayloadRequest } from 'payload'
import type { TicketListener } from './listeners'

const carriers = [
  slugs.messages,
  slugs.attachments,
  slugs.ticketEvents,
  slugs.ticketFollowers,
] as const

/** Who followed as a colleague is one no more, and their streams learn it at once. */
async function recheckFollowers(req: PayloadRequest, ticket: string) {
  const { docs } = await req.payload.find({
    collection: slugs.ticketFollowers,
    where: { ticket: { equals: ticket } },
    select: { follower: true },
    depth: 0,
    pagination: false,
    // Whoever moves a ticket moves it for all of them.
    overrideAccess: true,
    req,
  })
  for (const { follower } of docs) {
    await announceRights(req, { collection: slugs.clients, id: idOf(follower) ?? '' })
  }
}

/** A ticket that moves to another organization takes what hangs on it along. */
export const passOwnersOn: TicketListener = async (req, { before, after }) => {
  const organization = idOf(after.organization)
  if (!before || organization === idOf(before.organization)) return

  for (const collection of carriers) {
    await req.payload.db.updateMany({
      collection,
      where: { ticket: { equals: after.id } },
      data: { organization },
      returning: false,
      req,
    })
  }
  await recheckFollowers(req, after.id)
}
