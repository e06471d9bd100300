import type { Where } from 'payload'
import { refusal as refusalOf } from '../refusal'
import { comparedValue, type Expected } from './comparedValue'
import { dayComparison, dayNamed, type DayReader } from './dayComparison'
import { type FilterField, operatorRefusal } from './filterField'
import { WrongFilter } from './WrongFilter'

type Comparison = { path: string; field: FilterField; operator: string; value: unknown }

/** The same comparison as Payload and PostgreSQL answer it rightly, or why not. */
export type Answer = Where | WrongFilter

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

/** "Nothing", as a program and as an address say it. In a text, the four letters are four letters. */
const isNothing = ({ kind }: FilterField, value: unknown) =>
  value === null || (value === 'null' && kind !== 'text' && kind !== 'jsonValue')

type Wrong = { isNot: Expected; values?: readonly string[] }

const refusal = (path: string, { isNot, values = [] }: Wrong) =>
  new WrongFilter(refusalOf('filter_value', { path, expected: isNot, values }))

/** Nothing is meant by the signs that LIKE reads as "anything". */
const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&')

const never = (path: string): Where => ({ [path]: { in: [] } })

/** A list as a program sends it, as `a,b` in an address, or as a long address is read. */
const listOf = (value: unknown): unknown[] | null => {
  if (typeof value === 'string') return value.split(',')
  if (isObject(value)) return Object.values(value)
  return value === null || value === undefined ? null : [value]
}

function existence({ path, field, value }: Comparison): Answer {
  const truth = comparedValue({ kind: 'flag' }, value)
  if ('isNot' in truth) return refusal(path, truth)
  if (field.kind !== 'anyId') return { [path]: { exists: truth.value } }
  const columns = field.to.map((slug) => ({ [`${path}.relationTo`]: { equals: slug } }))
  return truth.value ? { or: columns } : new WrongFilter(refusalOf('filter_emptiness', { path }))
}

function listed(comparison: Comparison, reader: DayReader): Answer {
  const { path, field, operator, value } = comparison
  const list = listOf(value)
  if (!list) return refusal(path, { isNot: 'list' })
  if (field.kind === 'anyIdKind' || list.some((each) => dayNamed(field, each, reader))) {
    const single = operator === 'in' ? 'equals' : 'not_equals'
    const answers = list.map((each) =>
      answered({ ...comparison, operator: single, value: each }, reader),
    )
    const refused = answers.find((answer) => answer instanceof WrongFilter)
    const each = answers as Where[]
    return refused ?? (operator === 'in' ? { or: each } : { and: each })
  }
  const values: unknown[] = []
  for (const each of list) {
    const read = comparedValue(field, each)
    if ('isNot' in read) return refusal(path, read)
    values.push(read.value)
  }
  return { [path]: { [operator]: values } }
}

function likened({ path, field, operator, value }: Comparison): Answer {
  if (field.kind === 'search') {
    const read = comparedValue({ kind: 'text' }, value)
    return 'isNot' in read ? refusal(path, read) : { [path]: { like: read.value } }
  }
  if (field.kind !== 'text') {
    // The admin's search box asks ids and numbers as well: what is none finds nothing there.
    const typed = typeof value === 'string' ? value.trim().replace(/^#/, '') : value
    const read = comparedValue(field, typed)
    if ('isNot' in read) return operator === 'like' ? never(path) : refusal(path, read)
    return { [path]: { [operator === 'like' ? 'equals' : operator]: read.value } }
  }
  const read = comparedValue(field, value)
  if ('isNot' in read) return refusal(path, read)
  const text = literal(read.value as string)
  if (operator !== 'not_like') return { [path]: { [operator]: text } }
  return { or: [{ [path]: { not_like: `%${text}%` } }, { [path]: { exists: false } }] }
}

/** One of several people or things, said as `{ relationTo, value }`. */
function anyId({ path, field, value }: Comparison): Answer {
  if (field.kind !== 'anyId' || !isObject(value)) return refusal(path, { isNot: 'pair' })
  const kind = comparedValue({ kind: 'anyIdKind', to: field.to }, value.relationTo)
  if ('isNot' in kind) return refusal(`${path}.relationTo`, kind)
  const id = comparedValue({ kind: 'id' }, value.value)
  if ('isNot' in id) return refusal(`${path}.value`, id)
  return { [path]: { equals: { relationTo: kind.value, value: id.value } } }
}

/** One comparison of a filter. */
export function answered(comparison: Comparison, reader: DayReader): Answer {
  const { path, field, operator, value } = comparison
  const misfit = operatorRefusal(path, field, operator)
  if (misfit) return new WrongFilter(misfit)
  if (operator === 'exists') return existence(comparison)
  if (operator === 'in' || operator === 'not_in') return listed(comparison, reader)
  if (/like|contains/.test(operator)) return likened(comparison)
  if (field.kind === 'anyId') return anyId(comparison)

  const isEquality = operator === 'equals' || operator === 'not_equals'
  if (isEquality && isNothing(field, value)) {
    const refused = operatorRefusal(path, field, 'exists')
    return refused ? new WrongFilter(refused) : { [path]: { exists: operator !== 'equals' } }
  }
  if (isEquality && Array.isArray(value) && (field.kind === 'id' || field.kind === 'ids')) {
    return listed({ ...comparison, operator: operator === 'equals' ? 'in' : 'not_in' }, reader)
  }
  const day = dayNamed(field, value, reader)
  if (day) {
    const zone = field.kind === 'day' ? 'UTC' : reader.timeZone()
    return dayComparison(path, operator, day, zone) ?? refusal(path, { isNot: 'moment' })
  }
  const read = comparedValue(field, value)
  return 'isNot' in read ? refusal(path, read) : { [path]: { [operator]: read.value } }
}
