import { idOf } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { announceRights } from '@/src/realtime/announceRights'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

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
export const passOwnersOn: CollectionAfterChangeHook<Ticket> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const organization = idOf(doc.organization)
  if (operation === 'create' || organization === idOf(previousDoc.organization)) return

  for (const collection of carriers) {
    await req.payload.db.updateMany({
      collection,
      where: { ticket: { equals: doc.id } },
      data: { organization },
      returning: false,
      req,
    })
  }
  await recheckFollowers(req, doc.id)
}
