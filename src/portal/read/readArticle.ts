import 'server-only'
import { cache } from 'react'
import { slugs } from '@/src/slugs'
import { readAsReader } from '../viewer'

/** The article at this address if the reader may see it; any other is as absent as none. */
export const readArticle = cache(async (slug: string) => {
  if (slug.length > 120) return null
  const { payload, asPerson } = await readAsReader()
  const { docs } = await payload.find({
    collection: slugs.articles,
    where: { slug: { equals: slug }, _status: { equals: 'published' } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {
      title: true,
      slug: true,
      summary: true,
      body: true,
      section: true,
      audience: true,
      relatedArticles: true,
      updatedAt: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  return docs[0] ?? null
})

export type PortalArticle = NonNullable<Awaited<ReturnType<typeof readArticle>>>
