import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** How many readers an article helped, and how many it did not. */
export async function readVotes(req: PayloadRequest, article: string) {
  const count = async (helpful: boolean) => {
    const { totalDocs } = await req.payload.count({
      collection: slugs.articleVotes,
      where: { article: { equals: article }, helpful: { equals: helpful } },
      overrideAccess: false,
      user: req.user,
      req,
    })
    return totalDocs
  }
  const [helped, failed] = await Promise.all([count(true), count(false)])
  return { helped, failed }
}
