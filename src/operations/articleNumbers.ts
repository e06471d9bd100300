import { asStaff } from '@/access/people'
import { misses, mostNeeded, numbersOfArticle, unread } from '@/src/database/articleNumbers'
import { isUuid } from '@/src/domain/ids'
import { day } from '@/src/domain/time/durations'
import { refusal } from '@/src/domain/refusal'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'

/** Days back that somebody may choose. */
export const numberPeriods = [30, 90, 365] as const
export type NumberPeriod = (typeof numberPeriods)[number]

const listed = 100
const commentsMost = 20

const since = (days: number, now: Date) => new Date(now.getTime() - days * day)

const onlyStaff = (req: PayloadRequest) => {
  if (!asStaff(req.user)) throw refuse(403, refusal('not_allowed'))
}

async function comments(req: PayloadRequest, from: Date) {
  const { docs } = await req.payload.find({
    collection: slugs.articleVotes,
    where: { comment: { exists: true }, updatedAt: { greater_than: from.toISOString() } },
    sort: '-updatedAt',
    limit: commentsMost,
    pagination: false,
    depth: 0,
    select: { article: true, helpful: true, comment: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

/** What became of the help center since then. Throws 403 for whoever is not of the team. */
export async function helpNumbers(req: PayloadRequest, days: NumberPeriod, now: Date) {
  onlyStaff(req)
  const from = since(days, now)
  const [needed, missed, idle, said] = await Promise.all([
    mostNeeded(req.payload, from, listed),
    misses(req.payload, from, listed),
    unread(req.payload, from, listed),
    comments(req, from),
  ])
  return { articles: needed, misses: missed, unread: idle, comments: said }
}

/** What became of one article in the last ninety days; null when there is none. */
export async function articleNumbers(req: PayloadRequest, article: string, now: Date) {
  onlyStaff(req)
  return isUuid(article) ? numbersOfArticle(req.payload, article, since(90, now)) : null
}
