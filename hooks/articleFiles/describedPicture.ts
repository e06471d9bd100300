import { refusal } from '@/src/domain/refusal'
import { isBlank } from '@/src/domain/text/typedText'
import { inspectedFileIn } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook } from 'payload'

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
