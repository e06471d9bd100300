import { isUuid } from '@/src/domain/ids'
import type { PayloadRequest } from 'payload'

type Named = 'staff' | 'clients' | 'organizations' | 'projects' | 'ticket-categories'

/** The names behind ids of one collection, read as the person. */
export async function namesOf(
  req: PayloadRequest,
  collection: Named,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = ids.filter(isUuid)
  if (known.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: known } },
    limit: known.length,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
