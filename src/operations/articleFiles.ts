import { asStaff } from '@/access/people'
import { readableArticles } from '@/access/visibleArticles'
import { isUuid } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { PayloadRequest, Where } from 'payload'

const named = (name: string): Where =>
  isUuid(name)
    ? { id: { equals: name } }
    : {
        or: ['filename', 'sizes.small.filename', 'sizes.large.filename'].map((path) => ({
          [path]: { equals: name },
        })),
      }

/** Whether an article that this person may read shows the file. */
async function isReadBy(req: PayloadRequest, user: PayloadRequest['user'], id: string) {
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { and: [{ files: { in: [id] } }, readableArticles(user)] },
    select: {},
    limit: 1,
    pagination: false,
    depth: 0,
    // Which articles are meant is said in the filter: the rule of articles itself.
    overrideAccess: true,
    req,
  })
  return docs.length > 0
}

/** A file, by its id or by what it is stored under, for those who may read an article that uses it. */
export async function readableArticleFile(req: PayloadRequest, name: string) {
  const { docs } = await req.payload.find({
    collection: slugs.articleFiles,
    where: named(name),
    limit: 1,
    pagination: false,
    depth: 0,
    // The rows are the team's. Who gets bytes is decided below.
    overrideAccess: true,
    req,
  })
  const file = docs[0]
  if (!file) return null
  if (await isReadBy(req, null, file.id)) return { file, isPublic: true }
  const isReader = asStaff(req.user) !== null || (await isReadBy(req, req.user, file.id))
  return isReader ? { file, isPublic: false } : null
}
