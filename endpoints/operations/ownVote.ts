import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** What this reader said of an article before; null when nothing. */
export async function ownVote(req: PayloadRequest, article: string, reader: string) {
  const { docs } = await req.payload.find({
    collection: slugs.articleVotes,
    where: { article: { equals: article }, reader: { equals: reader } },
    select: { helpful: true, comment: true },
    limit: 1,
    pagination: false,
    depth: 0,
    // A reader without an account has no rights, only a name that nobody else knows.
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
