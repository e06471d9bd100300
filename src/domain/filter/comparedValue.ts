import { isUuid } from '../ids'
import type { FilterField } from './filterField'

/** What something would have to be, to be compared with a field. */
export type Expected =
  | ('moment' | 'flag' | 'text' | 'storable' | 'number' | 'plain' | 'choice' | 'id' | 'nothing')
  | ('list' | 'pair')

/** A value as the database takes it, or what it is not. */
export type ComparedValue = { value: unknown } | { isNot: Expected; values?: readonly string[] }

const isNot = (expected: Expected, values?: readonly string[]): ComparedValue => ({
  isNot: expected,
  values,
})

/** Long, but PostgreSQL and JavaScript count alike up to here. */
const numberMost = Number.MAX_SAFE_INTEGER

function momentOf(value: unknown): ComparedValue {
  const isGiven = typeof value === 'string' || typeof value === 'number' || value instanceof Date
  const at = new Date(isGiven ? value : Number.NaN)
  // Years that are written with four figures: PostgreSQL reads no others.
  const year = at.getUTCFullYear()
  return year >= 1 && year <= 9999 ? { value: at.toISOString() } : isNot('moment')
}

function flagOf(value: unknown): ComparedValue {
  const words =
    typeof value === 'boolean' || typeof value === 'string' ? String(value).toLowerCase() : ''
  if (words === 'true') return { value: true }
  return words === 'false' ? { value: false } : isNot('flag')
}

function textOf(value: unknown): ComparedValue {
  if (typeof value !== 'string') return isNot('text')
  return value.includes('\0') ? isNot('storable') : { value }
}

function numberOf(value: unknown): ComparedValue {
  const isGiven = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
  const number = isGiven ? Number(value) : Number.NaN
  return Math.abs(number) <= numberMost ? { value: number } : isNot('number')
}

/** What stands in JSON, as PostgreSQL's path language can name it. */
function jsonValueOf(value: unknown): ComparedValue {
  if (typeof value === 'number' || typeof value === 'boolean') return { value }
  const isPlain = typeof value === 'string' && /^[\w @.\-+:]{0,200}$/.test(value)
  return isPlain ? { value } : isNot('plain')
}

/** One value that a column is compared with, never null. */
export function comparedValue(field: FilterField, value: unknown): ComparedValue {
  switch (field.kind) {
    case 'text':
      return textOf(value)
    case 'number':
      return numberOf(value)
    case 'moment':
    case 'day':
      return momentOf(value)
    case 'flag':
      return flagOf(value)
    case 'choice':
      return field.values.includes(value as string) ? { value } : isNot('choice', field.values)
    case 'id':
    case 'ids':
    case 'anyIdValue':
      return isUuid(value) ? { value } : isNot('id')
    case 'anyIdKind':
      return field.to.includes(value as string) ? { value } : isNot('choice', field.to)
    case 'jsonValue':
      return jsonValueOf(value)
    default:
      return isNot('nothing')
  }
}
