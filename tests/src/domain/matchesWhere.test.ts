import { describe, expect, it } from 'vitest'
import type { Where } from 'payload'

import { matchesWhere } from '@/src/domain/matchesWhere'

const row = { client: 'ada', organization: 'acme', isInternal: false }
const open = { isInternal: { equals: false } }
const own = { client: { equals: 'ada' } }
const others = { client: { equals: 'bob' } }

describe('a query that is met in memory', () => {
  it.each<[string, Where, boolean]>([
    ['nothing asked', {}, true],
    ['the value', own, true],
    ['another value', others, false],
    ['one of several', { organization: { in: ['globex', 'acme'] } }, true],
    ['none of several', { organization: { in: ['globex'] } }, false],
    ['one of none', { organization: { in: [] } }, false],
    ['both', { and: [open, own] }, true],
    ['only one of both', { and: [open, others] }, false],
    ['one of two', { or: [others, own] }, true],
    ['neither', { or: [others, { organization: { in: [] } }] }, false],
    ['no choice at all', { or: [] }, false],
    ['one inside the other', { and: [open, { or: [others, own] }] }, true],
    ['two columns at once', { client: { equals: 'ada' }, organization: { equals: 'x' } }, false],
    ['a text for a yes', { isInternal: { equals: 'false' } }, false],
    ['a missing value', { client: { equals: null } }, false],
  ])('%s', (_, where, expected) => {
    expect(matchesWhere(where, row)).toBe(expected)
  })
})

describe('a query that it does not understand', () => {
  it.each<[string, Where]>([
    ['another operator', { client: { not_equals: 'bob' } }],
    ['part of a text', { client: { like: 'a' } }],
    ['a column that is not at hand', { subject: { equals: 'x' } }],
    ['a column of a relation', { 'ticket.client': { equals: 'ada' } }],
    ['what every object has', { constructor: { equals: 'x' } }],
    ['a list under a name', { not: [own] } as unknown as Where],
    ['one value where a list belongs', { client: { in: 'ada' } } as unknown as Where],
  ])('%s is refused', (_, where) => {
    expect(() => matchesWhere(where, row)).toThrow()
  })
})
