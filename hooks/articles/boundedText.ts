import { bodyRefusal } from '@/src/domain/article/bodyRefusal'
import { richTextRefusal } from '@/src/domain/text/richTextBounds'
import { wrongField } from '@/src/words/refuse'
import { inOneForm } from '@/src/domain/text/typedText'
import type { FieldHook } from 'payload'

/** A rich text is refused when no page could show it; else its letters get one form. */
export const boundedText: FieldHook = ({ value, collection, path }) => {
  if (value === undefined || value === null) return value
  const refusal = richTextRefusal(value) ?? bodyRefusal(value)
  if (refusal) throw wrongField(collection?.slug, path.join('.'), refusal)
  return inOneForm(value)
}
