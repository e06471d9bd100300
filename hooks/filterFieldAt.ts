import type { FilterField } from '@/src/domain/filter/filterField'
import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

type Fields = readonly FlattenedField[]

const plain: Readonly<Record<string, FilterField>> = {
  text: { kind: 'text' },
  textarea: { kind: 'text' },
  email: { kind: 'text' },
  code: { kind: 'text' },
  number: { kind: 'number' },
  checkbox: { kind: 'flag' },
}

/** Payload writes the column of a JSON value without quotes. */
const wordsOfSql = new Set(['where', 'order', 'group', 'user', 'end', 'table'])

/** What the admin keeps of each change of a document. */
const ofVersions = (fields: Fields): Fields =>
  [
    { name: 'parent', type: 'relationship', relationTo: '' },
    { name: 'version', type: 'group', flattenedFields: fields },
    { name: 'latest', type: 'checkbox' },
  ] as unknown as Fields

function leadingElsewhere(
  payload: Payload,
  to: string | string[],
  hasMany: boolean,
  rest: string[],
): FilterField | null {
  if (Array.isArray(to)) {
    if (rest.length === 0) return { kind: 'anyId', to }
    if (rest.length > 1) return null
    if (rest[0] === 'value') return { kind: 'anyIdValue', to }
    return rest[0] === 'relationTo' ? { kind: 'anyIdKind', to } : null
  }
  if (rest.length === 0) return { kind: hasMany ? 'ids' : 'id' }
  const related = payload.collections[to as keyof Payload['collections']]?.config
  return related ? within(payload, related.flattenedFields, rest) : null
}

function valueOf(field: FlattenedField): FilterField | null {
  if (field.type === 'text' && field.virtual === true) return { kind: 'search' }
  if (field.type === 'date') {
    const appearance = field.admin?.date?.pickerAppearance
    if (appearance === 'dayOnly') return { kind: 'day' }
    return { kind: 'moment', picked: appearance === 'dayAndTime' ? 'moment' : 'day' }
  }
  if (field.type === 'select' || field.type === 'radio') {
    const values = field.options.map((option) =>
      typeof option === 'string' ? option : option.value,
    )
    return { kind: 'choice', values }
  }
  return plain[field.type] ?? null
}

function within(payload: Payload, fields: Fields, path: string[]): FilterField | null {
  const [name, ...rest] = path
  if (name === 'id' && rest.length === 0) return { kind: 'id' }
  const field = fields.find((each) => each.name === name)
  if (!field) return null
  if (field.type === 'relationship' || field.type === 'upload') {
    return leadingElsewhere(payload, field.relationTo, field.hasMany === true, rest)
  }
  if (field.type === 'join') return leadingElsewhere(payload, field.collection, true, rest)
  if (field.type === 'json' || field.type === 'richText') {
    if (rest.length === 0) return { kind: 'json' }
    return wordsOfSql.has(field.name) ? null : { kind: 'jsonValue' }
  }
  if ('flattenedFields' in field) {
    return rest.length === 0 ? { kind: 'several' } : within(payload, field.flattenedFields, rest)
  }
  return rest.length === 0 ? valueOf(field) : null
}

/** What a filter's path names in a collection or its versions; null for what is no field. */
export function filterFieldAt(
  payload: Payload,
  { flattenedFields, versions }: Pick<SanitizedCollectionConfig, 'flattenedFields' | 'versions'>,
  path: string,
): FilterField | null {
  const segments = path.replaceAll('__', '.').split('.')
  return (
    within(payload, flattenedFields, segments) ??
    (versions ? within(payload, ofVersions(flattenedFields), segments) : null)
  )
}
