import { sectionRefusal } from '@/src/domain/article/sectionDepth'
import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { FieldHook, PayloadRequest, Where } from 'payload'

/** One of those that the writer may see. */
async function sectionAt(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: slugs.articleSections,
    where,
    select: { parent: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0]
}

/** A section stands at the top, or below one that does. */
export const twoLevels: FieldHook = async ({ value, originalDoc, req }) => {
  if (!value || !req.user) return value
  const id = (originalDoc?.id as string | undefined) ?? null
  const above = await sectionAt(req, { id: { equals: idOf(value as string) } })
  const below = id ? await sectionAt(req, { parent: { equals: id } }) : undefined
  const parent = above ? { id: above.id, parent: idOf(above.parent) } : null
  const refused = sectionRefusal({ id, parent, hasChildren: below !== undefined })
  if (refused) throw wrongField(slugs.articleSections, 'parent', refused)
  return value
}
