import { translationRefusal } from '@/src/domain/article/translation'
import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { FieldHook, PayloadRequest, Where } from 'payload'

/** One of those that the writer may see. */
async function articleAt(req: PayloadRequest, where: Where) {
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where,
    select: { language: true, translationOf: true },
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0]
}

/** Translations name one original, in another language, which is none itself. */
export const flatTranslation: FieldHook = async ({ value, data, originalDoc, req }) => {
  if (!value || !req.user) return value
  const asked = idOf(value as string)
  if (asked === idOf(originalDoc?.translationOf as string)) return value

  const id = (originalDoc?.id as string | undefined) ?? null
  const original = await articleAt(req, { id: { equals: asked } })
  const translation = id ? await articleAt(req, { translationOf: { equals: id } }) : undefined
  const refused = translationRefusal({
    id,
    language: String(data?.language ?? originalDoc?.language ?? 'en'),
    original: original ? { ...original, translationOf: idOf(original.translationOf) } : null,
    isOriginal: translation !== undefined,
  })
  if (refused) throw wrongField(slugs.articles, 'translationOf', refused)
  return value
}
