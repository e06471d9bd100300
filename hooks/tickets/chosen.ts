import { idOf, isUuid } from '@/src/domain/ids'
import type { Config } from '@/src/payload-types'
import type { PayloadRequest } from 'payload'

type Choosable = 'ticket-categories' | 'projects' | 'clients'
type Doc<Slug extends Choosable> = Config['collections'][Slug]

/**
 * What the caller chose, read as the caller: the document, null when nothing new was chosen, or
 * `missing` when it does not exist for them or is retired.
 */
export async function chosen<Slug extends Choosable>(
  req: PayloadRequest,
  collection: Slug,
  value: string | { id: string } | null | undefined,
  before: string | { id: string } | null | undefined,
): Promise<Doc<Slug> | null | 'missing'> {
  const id = idOf(value)
  if (id === null || id === idOf(before)) return null
  if (!isUuid(id)) return 'missing'

  const { user } = req
  if (collection === 'clients' && user?.id === id) return user as unknown as Doc<Slug>

  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    // Only the desk itself, with nobody signed in, chooses beyond a person's rights.
    overrideAccess: user === null,
    req,
  })
  const doc = found as (Doc<Slug> & { active?: boolean }) | null
  return doc === null || doc.active === false ? 'missing' : doc
}
