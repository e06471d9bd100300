import { describe, expect, it } from 'vitest'
import {
  graphqlLimits as limits,
  graphqlRefusal as graphqlRefusalOf,
} from '@/src/http/graphqlLimits'
import { inWords } from '../../support/inWords'

const graphqlRefusal = inWords(graphqlRefusalOf)

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ')
const deep = (levels: number) => `${'{ a '.repeat(levels)}${'}'.repeat(levels)}`
const aliased = (count: number) => `{ ${times(count, (at) => `a${at}: b`)} }`
const directed = (count: number) => `{ a ${times(count, () => '@include(if: true)')} }`
const changing = (count: number) => `mutation { ${times(count, (at) => `change${at}`)} }`
const wide = (count: number) => `{ ${times(count, (at) => `f${at}`)} }`

describe('a query within the limits is taken', () => {
  it.each([
    ['a plain one', '{ Tickets { docs { id } } }'],
    ['the deepest', deep(limits.depth)],
    ['the most aliases', aliased(limits.aliases)],
    ['the most directives', directed(limits.directives)],
    ['the most changes', changing(limits.changes)],
    ['the most fields', wide(limits.fields)],
    ['more reads than changes', wide(limits.changes + 1)],
    ['a question about the schema, however deep', `{ __schema ${deep(20)} }`],
    ['a fragment used twice', 'fragment f on T { id } { a { ...f } b { ...f } }'],
    ['a fragment that is not there: the library says so', '{ a { ...f } }'],
    ['what is no query: the library says so', '{ a'],
  ])('%s', (_, query) => expect(graphqlRefusal(query)).toBeNull())
})

describe('a query beyond them is refused in words', () => {
  const bomb = (levels: number) =>
    `{ ...f0 } ${times(levels, (at) => `fragment f${at} on T { ${times(10, () => `...f${at + 1}`)} }`)}
     fragment f${levels} on T { id }`

  it.each([
    ['one too deep', deep(limits.depth + 1), 'nested too deeply'],
    [
      'one too deep by fragments',
      `fragment f on T ${deep(limits.depth)} { a { ...f } }`,
      'nested too deeply',
    ],
    ['one too deep by inline fragments', `{ ... on T ${deep(limits.depth + 1)} }`, 'too deeply'],
    ['too many aliases', aliased(limits.aliases + 1), 'too many aliases'],
    [
      'too many aliases by fragments',
      `fragment f on T ${aliased(8)} { a { ...f } b { ...f } }`,
      'too many aliases',
    ],
    ['too many directives', directed(limits.directives + 1), 'too many directives'],
    ['too many changes', changing(limits.changes + 1), 'At most 5 changes'],
    [
      'too many changes by a fragment',
      `mutation { ...f } fragment f on Mutation ${wide(6)}`,
      'At most 5 changes',
    ],
    ['too many fields', wide(limits.fields + 1), 'too many fields'],
    ['fragments that multiply', bomb(12), 'too many fields'],
    ['a fragment within itself', 'fragment f on T { a { ...f } } { ...f }', 'contains itself'],
    ['a long one', wide(limits.tokens), 'too long'],
  ])('%s', (_, query, words) => expect(graphqlRefusal(query)).toContain(words))
})
