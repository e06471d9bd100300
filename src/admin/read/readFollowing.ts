import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import type { DeskTicket } from './readTicket'

/** Whoever gets a reply by mail: whether the requester does, and how many others. */
export async function readFollowing(req: PayloadRequest, ticket: DeskTicket) {
  const { docs } = await req.payload.find({
    collection: slugs.ticketFollowers,
    where: { ticket: { equals: ticket.id } },
    select: { follower: true, muted: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const requester = idOf(ticket.client)
  const isRequester = ({ follower }: (typeof docs)[number]) => idOf(follower) === requester
  return {
    isRequesterMuted: docs.some((row) => isRequester(row) && row.muted),
    others: docs.filter((row) => !isRequester(row) && !row.muted).length,
  }
}

export type Following = Awaited<ReturnType<typeof readFollowing>>
