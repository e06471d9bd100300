import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

export type StaffFollowing = { staff: string; muted: boolean }

/** Those of the team who follow a ticket, or have muted it. */
export async function staffFollowers(req: PayloadRequest, ticket: string) {
  const { docs } = await req.payload.find({
    collection: slugs.staffFollowers,
    where: { ticket: { equals: ticket } },
    select: { staff: true, muted: true },
    pagination: false,
    depth: 0,
    // They are told of what clients do, who may not know of them.
    overrideAccess: true,
    req,
  })
  return docs.map(({ staff, muted }): StaffFollowing => ({ staff: idOf(staff) ?? '', muted }))
}

/** Whoever is called into a ticket hears how it goes on; whoever has muted it does not. */
export async function followWhoIsNamed(
  req: PayloadRequest,
  ticket: string,
  named: readonly string[],
): Promise<void> {
  if (named.length === 0) return
  const known = new Set((await staffFollowers(req, ticket)).map(({ staff }) => staff))
  for (const staff of named) {
    if (known.has(staff)) continue
    await req.payload.create({
      collection: slugs.staffFollowers,
      data: { ticket, staff, muted: false },
      depth: 0,
      // A note that comes in without a person calls people as well.
      overrideAccess: true,
      req,
    })
  }
}
