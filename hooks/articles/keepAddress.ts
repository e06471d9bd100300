import { slugs } from '@/src/slugs'
import type { CollectionBeforeChangeHook } from 'payload'

type Stored = { slug?: string | null }

/** An article that was read under another address is still found there, until another stands there. */
export const keepAddress: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || typeof data.slug !== 'string') return data
  const { payload } = req
  await payload.delete({
    collection: slugs.articleAddresses,
    where: { slug: { equals: data.slug } },
    // The desk keeps them by itself; nobody writes them.
    overrideAccess: true,
    req,
  })
  if (operation === 'create' || !originalDoc) return data

  // A draft may have brought the new address before: what readers know is the row.
  const id = originalDoc.id as string
  const stored = await payload.db.findOne<Stored & { id: string }>({
    collection: slugs.articles,
    where: { id: { equals: id } },
    req,
  })
  if (!stored?.slug || stored.slug === data.slug) return data
  const { totalDocs } = await payload.countVersions({
    collection: slugs.articles,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version.slug': { equals: stored.slug } },
        { 'version._status': { equals: 'published' } },
      ],
    },
    // As above.
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) return data
  await payload.create({
    collection: slugs.articleAddresses,
    data: { slug: stored.slug, article: id },
    // As above.
    overrideAccess: true,
    req,
  })
  return data
}
