import { isBlank } from '@/src/domain/text/typedText'
import {
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type SanitizedCollectionConfig,
  APIError,
} from 'payload'
import { wrongField } from './wrongField'

/** What people sign in with, fields or not. */
const credentials = ['email', 'password', 'token', 'username']

const isWords = (field: FlattenedField) =>
  field.type === 'textarea' || field.type === 'email' || (field.type === 'text' && !field.hasMany)

function wrongWords(
  { flattenedFields }: SanitizedCollectionConfig,
  data: Record<string, unknown>,
): [name: string, message: string] | null {
  const fields = flattenedFields.filter(isWords)
  for (const name of [...credentials, ...fields.map((field) => field.name)]) {
    const value = data[name]
    if (value != null && typeof value !== 'string') return [name, 'Write this as text.']
  }
  for (const field of fields) {
    const value = data[field.name]
    const saysNothing = typeof value === 'string' && value !== '' && isBlank(value)
    if (saysNothing && 'required' in field && field.required)
      return [field.name, 'Write something here.']
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
    if (writes) throw new APIError('The body must be a JSON object.', 400, null, true)
    return
  }
  const wrong = wrongWords(collection, data as Record<string, unknown>)
  if (wrong && operation !== 'read') throw wrongField(collection.slug, ...wrong)
}
