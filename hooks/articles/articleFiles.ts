import { refusal } from '@/src/domain/refusal'
import { isBlank } from '@/src/domain/text/typedText'
import { inspectedFileIn } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { refuse, wrongField } from '@/src/words/refuse'
import type {
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
} from 'payload'

type Args = { data?: { alt?: unknown }; overrideAccess?: boolean }

/**
 * Whatever way a file is asked for, its bytes were looked at first: Payload itself would take any, or
 * fetch an address. Afterwards its words alone change.
 */
export const inspectedOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, overrideAccess } = args as Args
  // The store notes on the row what it has done.
  if (operation === 'update' && overrideAccess) return
  const byForm = () => wrongField(slugs.articleFiles, 'file', refusal('file_by_form'))
  if (operation === 'create' && !inspectedFileIn(req)) throw byForm()
  if (operation !== 'update') return
  if (req.file) throw byForm()
  if (req.query) delete req.query.uploadEdits
  return { ...args, data: data && 'alt' in data ? { alt: data.alt } : {} } as typeof args
}

/** A picture says in words what it shows; a file goes by its name. */
export const describedPicture: CollectionBeforeValidateHook = ({ data = {}, originalDoc, req }) => {
  const type = String(data.mimeType ?? originalDoc?.mimeType ?? '')
  const alt: unknown = 'alt' in data ? data.alt : originalDoc?.alt
  if (type.startsWith('image/') && (typeof alt !== 'string' || isBlank(alt))) {
    throw wrongField(slugs.articleFiles, 'alt', refusal('picture_without_words'))
  }
  const name = inspectedFileIn(req)
  return name === undefined ? data : { ...data, name }
}

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
