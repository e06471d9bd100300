import { mentionedIn } from '@/src/domain/ticket/mentions'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** Those who work on tickets and whom a note calls by their names. */
export async function namedInNote(req: PayloadRequest, note: string): Promise<string[]> {
  if (!note.includes('@')) return []
  const { docs } = await req.payload.find({
    collection: slugs.staff,
    where: { disabled: { equals: false }, role: { not_equals: 'editor' } },
    select: { name: true },
    pagination: false,
    depth: 0,
    // Names alone; a note that comes in without a person calls people as well.
    overrideAccess: true,
    req,
  })
  return mentionedIn(note, docs)
}
