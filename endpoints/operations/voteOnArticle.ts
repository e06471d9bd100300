import { refuseTooMany } from '@/hooks/people/refuseTooMany'
import { callerOf } from '@/src/callerOf'
import { takeTurn } from '@/src/database/takeTurn'
import { inOneTransaction } from '@/src/inOneTransaction'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { readerOf } from './readerOf'
import { visibleArticle } from './visibleArticle'

type Vote = {
  req: PayloadRequest
  article: string
  /** The mark of a reader without an account. */
  visitor: string
  helpful: boolean
  comment: string | null
}

/** Keeps what a reader thinks of an article; a second time it replaces the first. */
export async function voteOnArticle({ req, article, visitor, helpful, comment }: Vote) {
  const reader = readerOf(req, visitor)
  await visibleArticle(req, article)
  await refuseTooMany(req, [['vote', callerOf(req.headers)]])

  return inOneTransaction(req, async () => {
    await takeTurn(req, `vote ${article} ${reader}`)
    const { docs } = await req.payload.find({
      collection: slugs.articleVotes,
      where: { article: { equals: article }, reader: { equals: reader } },
      select: {},
      limit: 1,
      pagination: false,
      depth: 0,
      // Votes are the desk's to read and write; whose this one is was found out above.
      overrideAccess: true,
      req,
    })
    const [earlier] = docs
    const doc = earlier
      ? await req.payload.update({
          collection: slugs.articleVotes,
          id: earlier.id,
          data: { helpful, comment },
          depth: 0,
          // The reader's own, found by their name.
          overrideAccess: true,
          req,
        })
      : await req.payload.create({
          collection: slugs.articleVotes,
          data: { article, reader, helpful, comment },
          depth: 0,
          // The article was read as the person.
          overrideAccess: true,
          req,
        })
    return { helpful: doc.helpful, comment: doc.comment ?? null }
  })
}
