import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/domain/ids'
import { relatedIn } from '../conversation/relatedIn'
import type { DeskEvent } from './readEvents'
import type { DeskTicket } from './readTicket'

const named = {
  assignedTo: slugs.staff,
  category: slugs.ticketCategories,
  project: slugs.projects,
  organization: slugs.organizations,
} as const

export type Named = keyof typeof named

/** The names behind the ids of a ticket and of its history: one query a collection. */
export async function readNames(
  req: PayloadRequest,
  events: readonly DeskEvent[],
  ticket: DeskTicket,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const field of Object.keys(named) as Named[]) {
    const now = idOf(ticket[field])
    const ids = [...new Set([...relatedIn(events, field), ...(now ? [now] : [])])]
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection: named[field],
      where: { id: { in: ids } },
      limit: ids.length,
      pagination: false,
      depth: 0,
      select: { name: true },
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const { id, name } of docs) names.set(id, name)
  }
  return names
}
