import { isUuid } from '../ids'
import type { FilterField } from './filterField'

/** A value as the database takes it, or what it is not, in words. */
export type ComparedValue = { value: unknown } | { isNot: string }

const isNot = (what: string): ComparedValue => ({ isNot: what })

/** Long, but PostgreSQL and JavaScript count alike up to here. */
const numberMost = Number.MAX_SAFE_INTEGER

function momentOf(value: unknown): ComparedValue {
  const isGiven = typeof value === 'string' || typeof value === 'number' || value instanceof Date
  const at = new Date(isGiven ? value : Number.NaN)
  // Years that are written with four figures: PostgreSQL reads no others.
  const year = at.getUTCFullYear()
  return year >= 1 && year <= 9999 ? { value: at.toISOString() } : isNot('no date')
}

function flagOf(value: unknown): ComparedValue {
  const words =
    typeof value === 'boolean' || typeof value === 'string' ? String(value).toLowerCase() : ''
  if (words === 'true') return { value: true }
  return words === 'false' ? { value: false } : isNot('neither true nor false')
}

function textOf(value: unknown): ComparedValue {
  if (typeof value !== 'string') return isNot('no text')
  return value.includes('\0') ? isNot('a text that cannot be stored') : { value }
}

function numberOf(value: unknown): ComparedValue {
  const isGiven = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '')
  const number = isGiven ? Number(value) : Number.NaN
  return Math.abs(number) <= numberMost ? { value: number } : isNot('no number')
}

/** What stands in JSON, as PostgreSQL's path language can name it. */
function jsonValueOf(value: unknown): ComparedValue {
  if (typeof value === 'number' || typeof value === 'boolean') return { value }
  const isPlain = typeof value === 'string' && /^[\w @.\-+:]{0,200}$/.test(value)
  return isPlain ? { value } : isNot('no plain text')
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
      return field.values.includes(value as string)
        ? { value }
        : isNot(`none of its values: ${field.values.join(', ')}`)
    case 'id':
    case 'ids':
    case 'anyIdValue':
      return isUuid(value) ? { value } : isNot('no id')
    case 'anyIdKind':
      return field.to.includes(value as string)
        ? { value }
        : isNot(`none of its values: ${field.to.join(', ')}`)
    case 'jsonValue':
      return jsonValueOf(value)
    default:
      return isNot('nothing it can be compared with')
  }
}
