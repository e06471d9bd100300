import { idOf } from '@/src/domain/ids'
import { linksMost, sideOf } from '@/src/domain/ticket/links'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** The tickets that this one is linked with, and how it looks from here. */
export async function readLinks(req: PayloadRequest, ticket: string) {
  const asPerson = { pagination: false, depth: 0, overrideAccess: false, user: req.user } as const
  const { docs: rows } = await req.payload.find({
    collection: slugs.ticketLinks,
    where: { or: [{ from: { equals: ticket } }, { to: { equals: ticket } }] },
    sort: 'createdAt',
    limit: linksMost,
    ...asPerson,
    overrideAccess: false,
    req,
  })
  const links = rows.map(({ id, from, to, kind }) => {
    const isFrom = idOf(from) === ticket
    return { id, side: sideOf(kind, isFrom), other: idOf(isFrom ? to : from) ?? '' }
  })
  if (links.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where: { id: { in: links.map(({ other }) => other) } },
    select: { number: true, subject: true, status: true, waitingOn: true },
    ...asPerson,
    overrideAccess: false,
    req,
  })
  return links.flatMap((link) => {
    const other = docs.find(({ id }) => id === link.other)
    return other ? [{ ...link, other }] : []
  })
}
