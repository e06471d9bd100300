import type { Where } from 'payload'
import { answered, type Answer } from './comparison'
import type { DayReader } from './dayComparison'
import { refusal } from '../refusal'
import type { FilterField } from './filterField'
import { WrongFilter } from './WrongFilter'

type Reader = DayReader & {
  /** What a path names; null for what is no field. */
  fieldAt: (path: string) => FilterField | null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

const together = (wheres: Where[]): Where =>
  wheres.length === 1 && wheres[0] ? wheres[0] : wheres.length === 0 ? {} : { and: wheres }

/** All of them, or the first refusal. */
function all(answers: Answer[]): Where[] | WrongFilter {
  return answers.find((answer) => answer instanceof WrongFilter) ?? (answers as Where[])
}

/** A filter on what a relationship to many leads to, as in `{ articles: { contains: { … } } }`. */
function innerFilter(path: string, inner: Record<string, unknown>, reader: Reader): Answer {
  const fieldAt = (deeper: string) => reader.fieldAt(`${path}.${deeper}`)
  const where = readFilter(inner, { ...reader, fieldAt })
  return where instanceof WrongFilter ? where : { [path]: { contains: where } }
}

function comparisons(path: string, asked: Record<string, unknown>, reader: Reader): Answer {
  const field = reader.fieldAt(path)
  if (!field) return new WrongFilter(refusal('path_not_usable', { path }))
  const read = Object.entries(asked).flatMap(([operator, value]): Answer[] => {
    if (value === undefined) return []
    if (field.kind === 'ids' && operator === 'contains' && isObject(value)) {
      return [innerFilter(path, value, reader)]
    }
    return [answered({ path, field, operator, value }, reader)]
  })
  const wheres = all(read)
  // Each on its own: Payload forgets what stands beside some operators.
  return wheres instanceof WrongFilter ? wheres : together(wheres)
}

function branches(name: string, asked: unknown, reader: Reader): Answer {
  const parts = Object.values(isObject(asked) ? asked : {}).filter(isObject)
  const wheres = all(parts.map((part) => readFilter(part, reader)))
  return wheres instanceof WrongFilter ? wheres : { [name]: wheres }
}

/**
 * A caller's filter in words that Payload and PostgreSQL answer as they are meant, or why not:
 * whole days, signs that mean themselves, operators that fit their field, values of its kind.
 */
export function readFilter(where: unknown, reader: Reader): Answer {
  if (!isObject(where)) return {}
  const read = Object.entries(where).flatMap(([key, asked]): Answer[] => {
    const name = key.toLowerCase()
    if (name === 'and' || name === 'or') return [branches(name, asked, reader)]
    if (asked === null || asked === undefined || asked === '') return []
    if (!isObject(asked) || Array.isArray(asked)) {
      return [new WrongFilter(refusal('filter_no_operator', { path: key }))]
    }
    return [comparisons(key, asked, reader)]
  })
  const wheres = all(read)
  return wheres instanceof WrongFilter ? wheres : together(wheres)
}
