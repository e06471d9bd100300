import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FilterField, leadsToMany, operatorsOf } from '@/src/domain/filter/filterField'
import { readFilter as readFilterOf } from '@/src/domain/filter/readFilter'
import { inWords } from '../../../support/inWords'

const readFilter = inWords(readFilterOf)

const id = '019a0000-0000-7000-8000-000000000000'
const people = ['staff', 'clients']
const fields: Readonly<Record<string, FilterField>> = {
  subject: { kind: 'text' },
  number: { kind: 'number' },
  createdAt: { kind: 'moment', picked: 'day' },
  resolvedAt: { kind: 'moment', picked: 'moment' },
  holiday: { kind: 'day' },
  status: { kind: 'choice', values: ['open', 'closed'] },
  isInternal: { kind: 'flag' },
  client: { kind: 'id' },
  articles: { kind: 'ids' },
  'articles.title': { kind: 'text' },
  author: { kind: 'anyId', to: people },
  'author.value': { kind: 'anyIdValue', to: people },
  'author.relationTo': { kind: 'anyIdKind', to: people },
  after: { kind: 'json' },
  'after.status': { kind: 'jsonValue' },
  rows: { kind: 'several' },
}

const fieldAt = (path: string) => (Object.hasOwn(fields, path) ? fields[path]! : null)
const read = (where: unknown, { timeZone = 'UTC', isCalendar = false } = {}) =>
  readFilter(where, { fieldAt, timeZone: () => timeZone, isCalendar })

describe('a comparison that fits', () => {
  it.each([
    ['nothing', undefined, {}],
    ['an empty filter', {}, {}],
    ['no comparison', { subject: '' }, {}],
    ['a text', { subject: { equals: 'a' } }, { subject: { equals: 'a' } }],
    [
      'a text like a day',
      { subject: { equals: '2026-11-29' } },
      { subject: { equals: '2026-11-29' } },
    ],
    [
      'a day within JSON',
      { 'after.status': { not_equals: '2026-11-29' } },
      { 'after.status': { not_equals: '2026-11-29' } },
    ],
    ['the word null in a text', { subject: { equals: 'null' } }, { subject: { equals: 'null' } }],
    ['a number in an address', { number: { equals: '12' } }, { number: { equals: 12 } }],
    ['a list in an address', { number: { in: '1,2' } }, { number: { in: [1, 2] } }],
    ['a list of one', { number: { in: 7 } }, { number: { in: [7] } }],
    ['a list as an object', { status: { in: { 0: 'open' } } }, { status: { in: ['open'] } }],
    ['an empty list', { status: { not_in: [] } }, { status: { not_in: [] } }],
    ['a flag in an address', { isInternal: { equals: 'TRUE' } }, { isInternal: { equals: true } }],
    ['a choice', { status: { in: 'open,closed' } }, { status: { in: ['open', 'closed'] } }],
    ['an id', { client: { equals: id } }, { client: { equals: id } }],
    ['a list of ids', { client: { equals: [id] } }, { client: { in: [id] } }],
    ['no list of ids', { client: { not_equals: [id] } }, { client: { not_in: [id] } }],
    ['no id', { client: { equals: 'null' } }, { client: { exists: false } }],
    ['nothing at all', { number: { not_equals: null } }, { number: { exists: true } }],
    ['whether it is there', { after: { exists: 'false' } }, { after: { exists: false } }],
    [
      'a value within JSON',
      { 'after.status': { in: 'a,b' } },
      { 'after.status': { in: ['a', 'b'] } },
    ],
    ['one of many', { articles: { contains: id } }, { articles: { contains: id } }],
    [
      'a filter on the many',
      { articles: { contains: { or: [{ title: { like: '50%' } }] } } },
      { articles: { contains: { or: [{ title: { like: '50\\%' } }] } } },
    ],
    [
      'a person of either kind',
      { author: { equals: { relationTo: 'staff', value: id } } },
      { author: { equals: { relationTo: 'staff', value: id } } },
    ],
    [
      'whether there is a person',
      { author: { exists: true } },
      {
        or: [
          { 'author.relationTo': { equals: 'staff' } },
          { 'author.relationTo': { equals: 'clients' } },
        ],
      },
    ],
    [
      'the kinds of people',
      { 'author.relationTo': { in: 'staff' } },
      { or: [{ 'author.relationTo': { equals: 'staff' } }] },
    ],
    [
      'branches in any letters, as lists and as objects',
      { OR: [{ number: { equals: 1 } }, null], And: { 0: { number: { equals: 2 } } } },
      { and: [{ or: [{ number: { equals: 1 } }] }, { and: [{ number: { equals: 2 } }] }] },
    ],
    [
      'two operators, each of which counts',
      { subject: { like: 'a', not_equals: 'b' } },
      { and: [{ subject: { like: 'a' } }, { subject: { not_equals: 'b' } }] },
    ],
  ])('%s', (_, where, expected) => {
    expect(read(where)).toEqual(expected)
  })
})

describe('signs of LIKE mean themselves', () => {
  it.each([
    ['like', 'C:\\temp', { subject: { like: 'C:\\\\temp' } }],
    ['contains', '100 %', { subject: { contains: '100 \\%' } }],
    ['like', 'a_b', { subject: { like: 'a\\_b' } }],
    [
      'not_like',
      '5%',
      { or: [{ subject: { not_like: '%5\\%%' } }, { subject: { exists: false } }] },
    ],
  ])('%s %s', (operator, text, expected) => {
    expect(read({ subject: { [operator]: text } })).toEqual(expected)
  })

  it('asks numbers and ids as the search box does, which asks every column', () => {
    expect(read({ number: { like: ' #13 ' } })).toEqual({ number: { equals: 13 } })
    expect(read({ number: { like: 'form' } })).toEqual({ number: { in: [] } })
    expect(read({ client: { like: 'form' } })).toEqual({ client: { in: [] } })
  })
})

describe('what does not fit is refused in words', () => {
  it.each([
    [{ number: { contains: '1' } }, 'The operator "contains" does not fit "number".'],
    [{ status: { like: 'op' } }, 'The operator "like" does not fit "status".'],
    [{ createdAt: { like: '2026' } }, 'The operator "like" does not fit "createdAt".'],
    [{ author: { in: id } }, 'The operator "in" does not fit "author".'],
    [{ after: { equals: 1 } }, 'The operator "equals" does not fit "after". These do: exists.'],
    [{ 'after.status': { contains: 'a' } }, 'The operator "contains" does not fit'],
    [{ rows: { exists: true } }, 'The operator "exists" does not fit "rows".'],
    [{ subject: { near: '1,2' } }, 'The operator "near" does not fit "subject".'],
    [{ subject: { all: 'a' } }, 'The operator "all" does not fit "subject".'],
    [{ status: { equals: 'true' } }, 'none of its values: open, closed.'],
    [{ status: { in: 'open,' } }, 'none of its values: open, closed.'],
    [{ number: { equals: 'x' } }, '"number" is compared with what is no number.'],
    [{ number: { in: '13,abc' } }, 'no number.'],
    [{ number: { equals: '' } }, 'no number.'],
    [{ number: { equals: Infinity } }, 'no number.'],
    [{ number: { equals: [1] } }, 'no number.'],
    [{ createdAt: { equals: 'yesterday' } }, 'no date.'],
    [{ createdAt: { equals: 1e20 } }, 'no date.'],
    [{ createdAt: { equals: '+012026-01-01T00:00:00Z' } }, 'no date.'],
    [{ isInternal: { equals: 'yes' } }, 'neither true nor false.'],
    [{ subject: { exists: 'yes' } }, 'neither true nor false.'],
    [{ client: { equals: 'x' } }, '"client" is compared with what is no id.'],
    [{ client: { equals: true } }, 'no id.'],
    [{ client: { in: [id, null] } }, 'no id.'],
    [{ articles: { contains: 'x' } }, 'no id.'],
    [{ subject: { equals: ['a'] } }, 'no text.'],
    [{ subject: { in: null } }, 'no list.'],
    [{ subject: { like: { a: 1 } } }, 'no text.'],
    [{ subject: { contains: 'a\0b' } }, 'a text that cannot be stored.'],
    [{ 'after.status': { equals: `'` } }, 'no plain text.'],
    [{ author: { equals: id } }, 'no { relationTo, value }.'],
    [{ author: { equals: { relationTo: '__proto__', value: id } } }, 'none of its values'],
    [{ author: { equals: { relationTo: 'staff', value: 'x' } } }, 'no id.'],
    [{ author: { exists: false } }, 'Whether "author" is empty cannot be asked.'],
    [{ nothing: { equals: 1 } }, 'The path "nothing" cannot be used here.'],
    [{ subject: ['a'] }, '"subject" is compared with nothing: name an operator.'],
    [{ subject: 'a' }, '"subject" is compared with nothing: name an operator.'],
    [{ articles: { contains: { nothing: { equals: 1 } } } }, 'The path "nothing"'],
    [{ or: [{ and: [{ number: { in: '13,abc' } }] }] }, 'no number.'],
  ])('%j', (where, words) => {
    const said = read(where)
    expect(typeof said).toBe('string')
    expect(said).toContain(words)
  })
})

describe('whatever it is given', () => {
  const path = fc.constantFrom(...Object.keys(fields), 'nothing', '__proto__')
  const operator = fc.constantFrom(...operatorsOf.text, ...operatorsOf.ids, 'near', 'toString')
  const comparison = fc.record({ path, operator, value: fc.anything() })

  it('answers with a filter or with words, and names only operators that fit', () => {
    fc.assert(
      fc.property(comparison, (asked) => {
        const answer = read({ [asked.path]: { [asked.operator]: asked.value } })
        if (typeof answer === 'string') {
          expect(answer).toMatch(/\.$/)
          return
        }
        for (const [name, inner] of Object.entries(answer)) {
          if (name === 'and' || name === 'or') continue
          const fitting: readonly string[] = operatorsOf[fields[name]!.kind]
          for (const each of Object.keys(inner ?? {})) expect(fitting).toContain(each)
        }
      }),
    )
    fc.assert(fc.property(fc.anything(), (where) => void read(where)))
  })
})

it('knows what leads to many', () => {
  expect(leadsToMany('articles.title', fieldAt)).toBe(true)
  expect(leadsToMany('articles__title', fieldAt)).toBe(true)
  expect(leadsToMany('articles', fieldAt)).toBe(false)
  expect(leadsToMany('client.name', fieldAt)).toBe(false)
})
