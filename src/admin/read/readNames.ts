import { eventIn } from '@/src/domain/ticket/events'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/src/domain/ids'
import type { DeskEvent } from './readEvents'
import type { DeskTicket } from './readTicket'

const named = {
  assignedTo: slugs.staff,
  category: slugs.ticketCategories,
  project: slugs.projects,
  organization: slugs.organizations,
  mergedInto: slugs.tickets,
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
    case 'merged':
      return [told.before, told.after].map(({ mergedInto }) => ['mergedInto', mergedInto])
    case 'project_changed':
      return [told.before, told.after].flatMap(({ project, organization }) => [
        ['project', project],
        ['organization', organization],
      ])
    default:
      return []
  }
}

/** The names behind the ids of a ticket and of its history: one query a collection. */
export async function readNames(
  req: PayloadRequest,
  events: readonly DeskEvent[],
  ticket: DeskTicket | null,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  const all = events.flatMap(namedIn)
  for (const field of Object.keys(named) as Named[]) {
    const told = all.flatMap(([of, id]) => (of === field && id ? id : []))
    const ids = [...new Set([...told, idOf(ticket?.[field]) ?? []].flat())]
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection: named[field],
      where: { id: { in: ids } },
      limit: ids.length,
      pagination: false,
      depth: 0,
      select: field === 'mergedInto' ? { number: true } : { name: true },
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const doc of docs) names.set(doc.id, 'number' in doc ? `#${doc.number}` : doc.name)
  }
  return names
}
