import { eventIn } from '@/src/domain/ticket/events'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import type { DeskEvent } from './readEvents'

const named = {
  assignedTo: slugs.staff,
  category: slugs.ticketCategories,
  project: slugs.projects,
  organization: slugs.organizations,
} as const

type Named = keyof typeof named

/** What an event names by its id, before and after. */
function namedIn(event: DeskEvent): [Named, string | null][] {
  const told = eventIn(event)
  switch (told.kind) {
    case 'assigned':
      return [told.before, told.after].map(({ assignedTo }) => ['assignedTo', assignedTo])
    case 'category_changed':
      return [told.before, told.after].map(({ category }) => ['category', category])
    case 'project_changed':
      return [told.before, told.after].flatMap(({ project, organization }) => [
        ['project', project],
        ['organization', organization],
      ])
    default:
      return []
  }
}

/** The names behind the ids in the history: one query a collection, none for what never changed. */
export async function readNames(
  req: PayloadRequest,
  events: readonly DeskEvent[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  const all = events.flatMap(namedIn)
  for (const field of Object.keys(named) as Named[]) {
    const ids = [...new Set(all.flatMap(([of, id]) => (of === field && id ? id : [])))]
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
