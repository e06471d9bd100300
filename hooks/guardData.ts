import { refusal, type Refusal } from '@/src/domain/refusal'
import { isBlank } from '@/src/domain/text/typedText'
import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type SanitizedCollectionConfig,
} from 'payload'
import { refuse, wrongField } from '@/src/words/refuse'

/** What people sign in with, fields or not. */
const credentials = ['email', 'password', 'token', 'username']

const isWords = (field: FlattenedField) =>
  field.type === 'textarea' || field.type === 'email' || (field.type === 'text' && !field.hasMany)

function wrongWords(
  { flattenedFields }: SanitizedCollectionConfig,
  data: Record<string, unknown>,
): [name: string, refusal: Refusal] | null {
  const fields = flattenedFields.filter(isWords)
  for (const name of [...credentials, ...fields.map((field) => field.name)]) {
    const value = data[name]
    if (value != null && typeof value !== 'string') return [name, refusal('text_expected')]
  }
  for (const field of fields) {
    const value = data[field.name]
    const saysNothing = typeof value === 'string' && value !== '' && isBlank(value)
    if (saysNothing && 'required' in field && field.required)
      return [field.name, refusal('text_empty')]
  }
  return null
}

/**
 * Runs before every operation that brings data along. Payload would store `{"a":1}` as the words
 * of a text, and fails where its own steps meet something that is no text.
 */
export const guardData: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
}) => {
  if (overrideAccess) return

  const writes = operation === 'create' || operation === 'update'
  const { data } = args as { data?: unknown }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    if (writes) throw refuse(400, refusal('body_no_object'))
    return
  }
  const wrong = wrongWords(collection, data as Record<string, unknown>)
  if (wrong && operation !== 'read') throw wrongField(collection.slug, ...wrong)
}
