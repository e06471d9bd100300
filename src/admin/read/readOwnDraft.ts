import { asStaff } from '@/access/people'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** What the person has begun to write on this ticket, at whatever computer. */
export async function readOwnDraft(req: PayloadRequest, ticket: string) {
  const { docs } = await req.payload.find({
    collection: slugs.replyDrafts,
    where: { ticket: { equals: ticket }, owner: { equals: asStaff(req.user)?.id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [draft] = docs
  if (!draft) return null
  const { text, isNote, after, writtenAt: at } = draft
  return { text: text ?? '', isNote, after: after ?? null, at }
}

export type OwnDraft = Awaited<ReturnType<typeof readOwnDraft>>
