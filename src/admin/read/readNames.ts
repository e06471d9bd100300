import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { relatedIn } from '../conversation/relatedIn'
import type { DeskEvent } from './readEvents'

const named = {
  assignedTo: slugs.staff,
  category: slugs.ticketCategories,
  project: slugs.projects,
  organization: slugs.organizations,
} as const

export type Named = keyof typeof named

/** The names behind the ids in the history: one query a collection, none for what never changed. */
export async function readNames(
  req: PayloadRequest,
  events: readonly DeskEvent[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const field of Object.keys(named) as Named[]) {
    const ids = relatedIn(events, field)
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
