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
  const chosen = (Object.keys(named) as NamedFilter[])
    .map((filter) => ({ collection: named[filter], ids: query[filter].filter(isUuid) }))
    .filter(({ ids }) => ids.length > 0)
  const found = await Promise.all(
    chosen.map(({ collection, ids }) =>
      req.payload.find({
        collection,
        where: { id: { in: ids } },
        limit: ids.length,
        pagination: false,
        depth: 0,
        select: { name: true },
        overrideAccess: false,
        user: req.user,
        req,
      }),
    ),
  )
  return Object.fromEntries(found.flatMap(({ docs }) => docs.map(({ id, name }) => [id, name])))
}
