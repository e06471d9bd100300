import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundedQuery as boundedQueryOf } from '@/src/domain/boundedQuery'
import { inWords } from '../../support/inWords'

const boundedQuery = inWords(boundedQueryOf)

const relationships = new Set(['client', 'author', 'relatedArticles', 'organization'])
const asClient = (where: unknown) => boundedQuery({ where }, relationships)
const asStaff = (where: unknown) => boundedQuery({ where }, null)

const tooMuch = {
  ok: false,
  field: 'where',
  message: 'This filter is too long or too deeply nested.',
}

const branch = fc.constantFrom('and', 'or', 'AND', 'OR', 'And', 'oR')
/** A filter within a comparison counts as a level just as a branch does. */
const level = fc.oneof(
  branch.map((name) => (inner: object) => ({ [name]: [inner] })),
  fc.constant((inner: object) => ({ relatedArticles: { contains: inner } })),
)
const nested = (depth: { minLength: number; maxLength: number }) =>
  fc
    .array(level, depth)
    .map((levels) =>
      levels.reduce<object>((inner, wrap) => wrap(inner), { subject: { like: 'a' } }),
    )

describe('what everybody may ask', () => {
  it.each([
    ['nothing', {}],
    ['an empty filter', { where: {} }],
    ['a text that is no filter', { where: 'subject' }],
    ['a field', { where: { subject: { like: 'form' } } }],
    ['a list of values', { where: { status: { in: ['open', 'waiting'] } } }],
    [
      'branches as objects, as long addresses have them',
      { where: { or: { 0: { a: { equals: 1 } } } } },
    ],
    ['an empty branch', { where: { and: null } }],
    ['the document a relationship names', { where: { client: { equals: 'x' } } }],
    ['the two parts of a polymorphic one', { where: { 'author.value': { equals: 'x' } } }],
    ['the same by underscores', { where: { author__relationTo: { equals: 'staff' } } }],
    ['a part of a group', { where: { 'rating.score': { equals: 5 } } }],
    ['five orders', { sort: '-a,b,-c,d,e' }],
    ['the values of a field', { field: 'status' }],
  ])('%s', (_, query) => {
    expect(boundedQuery(query, relationships)).toEqual({ ok: true })
    expect(boundedQuery(query, null)).toEqual({ ok: true })
  })

  it('fifty conditions, and no more, however they are spread', () => {
    const conditions = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, { equals: at }]))
    expect(asStaff(conditions(50))).toEqual({ ok: true })
    expect(asStaff(conditions(51))).toEqual(tooMuch)
    expect(asStaff({ and: [conditions(25), { OR: [conditions(25)] }] })).toEqual({ ok: true })
    expect(asStaff({ and: [conditions(25), { OR: [conditions(26)] }] })).toEqual(tooMuch)
    expect(asStaff({ f: { contains: conditions(50) } })).toEqual(tooMuch)
  })

  it('a filter of any length is refused when it is longer than fifty, even of empty branches', () => {
    const condition = fc.constantFrom<object>({}, { subject: { like: 'a' } })
    fc.assert(
      fc.property(branch, fc.array(condition, { minLength: 51, maxLength: 300 }), (name, list) => {
        expect(asStaff({ [name]: list })).toEqual(tooMuch)
        expect(asClient({ [name]: { ...list } })).toEqual(tooMuch)
      }),
    )
  })

  it('five levels', () => {
    fc.assert(
      fc.property(nested({ minLength: 0, maxLength: 5 }), (where) => {
        expect(asStaff(where)).toEqual({ ok: true })
      }),
    )
  })

  it('no filter that is deeper', () => {
    fc.assert(
      fc.property(nested({ minLength: 6, maxLength: 40 }), (where) => {
        expect(asStaff(where)).toEqual(tooMuch)
        expect(asClient(where)).toEqual(tooMuch)
      }),
    )
  })

  it('no filter so deep that looking at it would end the process', () => {
    let where: object = {}
    for (let at = 0; at < 100_000; at++) where = { and: [where] }
    expect(asStaff(where)).toEqual(tooMuch)
  })

  it('no comparison that asks too much, however deep it stands', () => {
    const long = { subject: { like: 'a'.repeat(201) } }
    for (const where of [long, { or: [{ and: [long] }] }]) {
      expect(boundedQuery({ where }, null)).toMatchObject({ ok: false, field: 'where' })
    }
  })

  it('no more than five orders, and no name longer than a hundred characters', () => {
    const tooMany = { ok: false, field: 'sort', message: 'Sort by five fields at most.' }
    expect(boundedQuery({ sort: 'a,b,c,d,e,f' }, null)).toEqual(tooMany)
    expect(boundedQuery({ sort: ['a', 'b', 'c', 'd', 'e', 'f'] }, null)).toEqual(tooMany)
    const long = 'x'.repeat(101)
    expect(asStaff({ [long]: { equals: 1 } })).toMatchObject({ ok: false, field: 'where' })
    expect(boundedQuery({ sort: `-${long}` }, null)).toMatchObject({ ok: false, field: 'sort' })
    expect(boundedQuery({ field: long }, null)).toMatchObject({ ok: false, field: 'field' })
    expect(asStaff({ ['x'.repeat(100)]: { equals: 1 } })).toEqual({ ok: true })
  })
})

describe('a path through a relationship', () => {
  const dot = fc.constantFrom('.', '__')
  const name = fc.constantFrom('email', 'name', 'id', 'value', 'relationTo', 'x')
  const foreign = fc
    .tuple(
      fc.constantFrom('', 'version.', 'memberships.', 'version__group__'),
      fc.constantFrom(...relationships),
      fc.array(fc.tuple(dot, name), { minLength: 1, maxLength: 4 }),
    )
    .filter(
      ([, , rest]) => rest.length > 1 || !['value', 'relationTo'].includes(rest[0]?.[1] ?? ''),
    )
    .map(([before, first, rest]) => `${before}${first}${rest.flat().join('')}`)

  it.each([
    ['with a dot', { 'client.email': { like: 'a' } }],
    ['with underscores', { client__email: { like: 'a' } }],
    ['with both', { 'author.value__email': { like: 'a' } }],
    ['in a branch', { or: [{ status: { equals: 'open' } }, { 'client.email': { like: 'a' } }] }],
    ['in an upper-case branch', { AND: [{ OR: [{ client__email: { like: 'a' } }] }] }],
    ['in a branch that is an object', { and: { 0: { 'client.email': { like: 'a' } } } }],
    ['within a group or an array', { 'memberships.organization.name': { like: 'a' } }],
    ['of a version', { 'version.client.email': { like: 'a' } }],
    ['as a filter of its own', { relatedArticles: { contains: { title: { like: 'a' } } } }],
    [
      'as a filter of its own, in branches',
      { relatedArticles: { contains: { and: [{ title: { like: 'a' } }] } } },
    ],
  ])('is refused to clients and open to staff, %s', (_, where) => {
    expect(asClient(where)).toMatchObject({
      ok: false,
      field: 'where',
      message: expect.stringMatching(/^The path ".+" cannot be used here\.$/),
    })
    expect(asStaff(where)).toEqual({ ok: true })
  })

  it.each([
    ['sort', { sort: 'client.email' }],
    ['sort', { sort: 'status,-client__email' }],
    ['sort', { sort: ['-client.email'] }],
    ['sort', { sort: ['status,client.email'] }],
    ['field', { field: 'client.email' }],
  ])('is refused to clients in %s: %j', (field, query) => {
    expect(boundedQuery(query, relationships)).toMatchObject({ ok: false, field })
    expect(boundedQuery(query, null)).toEqual({ ok: true })
  })

  it('is never accepted for clients, in any spelling and any place', () => {
    fc.assert(
      fc.property(
        foreign,
        fc.array(fc.tuple(branch, fc.boolean()), { maxLength: 4 }),
        fc.constantFrom('equals', 'like', 'in', 'exists'),
        (path, branches, operator) => {
          const where = branches.reduce<object>(
            (inner, [name, asList]) => {
              const list = [{ status: { equals: 'open' } }, inner]
              return { [name]: asList ? list : { ...list } }
            },
            { [path]: { [operator]: 'a' } },
          )
          expect(asClient(where)).toMatchObject({ ok: false, field: 'where' })
          expect(boundedQuery({ sort: path }, relationships)).toMatchObject({ ok: false })
          expect(boundedQuery({ sort: ['a', `-${path}`] }, relationships)).toMatchObject({
            ok: false,
          })
          expect(boundedQuery({ field: path }, relationships)).toMatchObject({ ok: false })
        },
      ),
    )
  })
})

it('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (where, sort, field) => {
      expect(typeof boundedQuery({ where, sort, field }, relationships).ok).toBe('boolean')
    }),
  )
})

it('names the path as it was written, in whatever branch', () => {
  const where = { AND: [{ Or: [{ client__email: { like: 'a' } }] }] }
  expect(asClient(where)).toMatchObject({
    message: 'The path "client__email" cannot be used here.',
  })
})
