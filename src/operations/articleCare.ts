import { asStaff, isEditor } from '@/access/people'
import {
  dueForReview,
  longUnreviewed,
  missingTranslations,
  noteChecked,
  outdatedTranslations,
} from '@/src/database/articleCare'
import { isUuid } from '@/src/domain/ids'
import { day } from '@/src/domain/time/durations'
import { refusal } from '@/src/domain/refusal'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import { NotFound, type PayloadRequest } from 'payload'

const listed = 100
/** Nobody was to look at it, and nobody has for so many days. */
const unkeptAfter = 365

/** What agents have written and no editor has published yet. */
async function proposals(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { proposedBy: { exists: true }, _status: { equals: 'draft' } },
    select: { title: true, language: true, updatedAt: true },
    sort: 'updatedAt',
    limit: listed,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

/** What of the help center waits for somebody. Throws 403 for whoever is not of the team. */
export async function articleCare(req: PayloadRequest, now: Date) {
  if (!asStaff(req.user)) throw refuse(403, refusal('not_allowed'))
  const { payload } = req
  const [proposed, due, unkept, outdated, missing] = await Promise.all([
    proposals(req),
    dueForReview(payload, now, listed),
    longUnreviewed(payload, new Date(now.getTime() - unkeptAfter * day), listed),
    outdatedTranslations(payload, listed),
    missingTranslations(payload, listed),
  ])
  return { proposed, due, unkept, outdated, missing }
}

export type ArticleCare = Awaited<ReturnType<typeof articleCare>>

type Check = { req: PayloadRequest; article: unknown; now: Date }

/** Says that an article is still right: its review is done, and a translation fits its original. */
export async function checkArticle({ req, article, now }: Check): Promise<void> {
  if (!isEditor(req.user)) throw refuse(403, refusal('not_allowed'))
  if (!isUuid(article)) throw new NotFound(req.t)
  await req.payload.findByID({
    collection: slugs.articles,
    id: article,
    select: {},
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  await noteChecked(req.payload, article, now)
}
