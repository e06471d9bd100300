import { uploadIds } from '@/src/domain/text/richTextReferences'
import { slugs } from '@/src/slugs'
import type { CollectionBeforeValidateHook } from 'payload'

/** Which files an article uses is a column: who may read the article may read these. */
export const filesInBody: CollectionBeforeValidateHook = async ({ data = {}, req }) => {
  if (data.body === undefined) return data
  const ids = uploadIds(data.body, slugs.articleFiles)
  if (ids.length === 0) return { ...data, files: [] }
  const { docs } = await req.payload.find({
    collection: slugs.articleFiles,
    where: { id: { in: ids } },
    select: {},
    limit: ids.length,
    pagination: false,
    depth: 0,
    // Whether they are there, not what they are; a job that publishes is asked for nothing else.
    overrideAccess: true,
    req,
  })
  return { ...data, files: docs.map(({ id }) => id) }
}
