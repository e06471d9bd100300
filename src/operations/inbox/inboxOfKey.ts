import { inboxOfText, inboxQuery, type InboxQuery } from '@/src/domain/inbox/inboxQuery'
import { readViewKey } from '@/src/domain/inbox/viewKey'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** The list that a key names, as the person who asks may use it; null where there is none. */
export async function inboxOfKey(req: PayloadRequest, key: unknown): Promise<InboxQuery | null> {
  const read = readViewKey(key)
  if (!read) return null
  if ('tab' in read) return inboxQuery({ view: read.tab })
  if ('query' in read) return read.query
  const kept = await req.payload.findByID({
    collection: slugs.savedFilters,
    id: read.kept,
    depth: 0,
    disableErrors: true,
    select: { query: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return kept ? inboxOfText(kept.query) : null
}
