import { isUuid } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { type PayloadRequest, NotFound } from 'payload'
import { refuseTooMany } from '@/hooks/people/TooManyTries'
import { clientIp } from '@/src/session/clientIp'
import { takeTurn, inOneTransaction } from '@/src/database/transaction'
import { readerOf } from './articles'

/** A published article that the caller may read; 404 for any other. */
async function visibleArticle(req: PayloadRequest, id: string) {
  if (!isUuid(id)) throw new NotFound(req.t)
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { id: { equals: id }, _status: { equals: 'published' } },
    select: { title: true, slug: true },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!docs[0]) throw new NotFound(req.t)
  return docs[0]
}

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
  await refuseTooMany(req, [['vote', clientIp(req.headers)]])

  return inOneTransaction(req, async () => {
    await takeTurn(req, `vote ${article} ${reader}`)
    const earlier = await ownVote(req, article, reader)
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
