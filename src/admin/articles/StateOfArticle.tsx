import { slugs } from '@/src/slugs'
import type { BeforeDocumentControlsServerProps } from 'payload'
import { StateAsStored } from './StateAsStored'

/** Whether readers have the article, read anew with the page: Back shows what was stored since. */
export async function StateOfArticle({ id, payload, user }: BeforeDocumentControlsServerProps) {
  if (id === undefined) return null
  const article = await payload.findByID({
    collection: slugs.articles,
    id: String(id),
    depth: 0,
    select: { _status: true },
    disableErrors: true,
    overrideAccess: false,
    user,
  })
  return article && <StateAsStored isPublished={article._status === 'published'} />
}
