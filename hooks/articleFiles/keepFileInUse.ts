import { refusal } from '@/src/domain/refusal'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import type { CollectionBeforeDeleteHook } from 'payload'

/** A file stays as long as an article shows it, or a draft of one. */
export const keepFileInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection: slugs.articles,
      where: { files: { in: [id] } },
      draft,
      select: {},
      limit: 1,
      pagination: false,
      depth: 0,
      // Articles that the caller cannot see use the file as well.
      overrideAccess: true,
      req,
    })
    if (docs.length > 0) throw refuse(409, refusal('file_in_article'))
  }
}
