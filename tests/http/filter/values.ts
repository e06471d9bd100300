import { nowhere } from '../desk/system'

/** All that Payload knows, and two that it does not. */
export const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
  'like',
  'not_like',
  'contains',
  'within',
  'intersects',
  'near',
  'sounds',
  'and',
] as const

/** Each as it stands behind the operator in an address. */
export const values: readonly string[] = [
  '=true',
  '=open',
  '=12',
  '=99999999999999',
  '=2026-11-29',
  `=${nowhere}`,
  '=',
  '=null',
  '=a%00b',
  '=C:%5Ctemp%5C',
  '=%25_%5C',
  '=1e400',
  '=99999-01-01',
  '=0000-00-00T25:00',
  '=a,b,,c',
  '[]=a',
  '[0]=1&@[1]=null',
  '[relationTo]=staff&@[value]=x',
  '[relationTo]=__proto__&@[value]=1',
  `[relationTo]=clients&@[value]=${nowhere}`,
  '[name][equals]=a',
  "='%20or%201=1%20--",
]

/** `where[path][operator]` with the value, whatever shape it has. */
export const condition = (path: string, operator: string, value: string) => {
  const key = `where[${path}][${operator}]`
  return `${key}${value.replaceAll('@', key)}`
}
