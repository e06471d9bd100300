import { isUuid } from '@/src/domain/ids'
import type { InboxQuery } from '@/src/domain/inbox/inboxQuery'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

const named = {
  assigned: slugs.staff,
  organization: slugs.organizations,
  requester: slugs.clients,
  category: slugs.ticketCategories,
  project: slugs.projects,
} as const

type NamedFilter = keyof typeof named

/** What the ids in a filter are called; nothing is asked where none was chosen. */
export async function namesOfQuery(
  req: PayloadRequest,
  query: InboxQuery,
): Promise<Record<string, string>> {
  const names: Record<string, string> = {}
  for (const filter of Object.keys(named) as NamedFilter[]) {
    const ids = query[filter].filter(isUuid)
    if (ids.length === 0) continue
    const { docs } = await req.payload.find({
      collection: named[filter],
      where: { id: { in: ids } },
      limit: ids.length,
      pagination: false,
      depth: 0,
      select: { name: true },
      overrideAccess: false,
      user: req.user,
      req,
    })
    for (const { id, name } of docs) names[id] = name
  }
  return names
}
