import 'server-only'
import { idOf } from '@/src/idOf'
import type { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

type Named = typeof slugs.ticketCategories | typeof slugs.projects | typeof slugs.organizations

/** The name behind a relationship; null when there is none, or the viewer may not see it. */
export async function readName(
  collection: Named,
  value: string | { id: string } | null | undefined,
): Promise<string | null> {
  const id = idOf(value)
  if (id === null) return null
  const { payload, asPerson } = await readAs()
  const doc = await payload.findByID({
    collection,
    id,
    depth: 0,
    select: { name: true },
    disableErrors: true,
    overrideAccess: false,
    ...asPerson,
  })
  return doc?.name ?? null
}
