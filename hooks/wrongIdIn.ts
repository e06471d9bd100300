import { isUuid } from '@/src/isUuid'

const operators = new Set(['equals', 'not_equals', 'in', 'not_in'])

const isId = (value: unknown) =>
  typeof value !== 'string' || /^(null)?$/.test(value) || isUuid(value)

const valuesOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]

const isAsked = (conditions: unknown): boolean =>
  Object.entries(conditions ?? {}).some(
    ([operator, value]) => operators.has(operator) && !valuesOf(value).every(isId),
  )

/**
 * The first path of a filter that compares an id with what is none; null without one. Payload
 * takes such a value for "nothing", and would find whatever has no relationship at all.
 */
export function wrongIdIn(where: unknown, relationships: ReadonlySet<string>): string | null {
  if (typeof where !== 'object' || where === null) return null
  for (const [path, conditions] of Object.entries(where)) {
    if (path === 'id' || relationships.has(path)) {
      if (isAsked(conditions)) return path
      continue
    }
    if (!/^(and|or)$/i.test(path)) continue
    for (const branch of Object.values(conditions ?? {})) {
      const wrong = wrongIdIn(branch, relationships)
      if (wrong) return wrong
    }
  }
  return null
}
