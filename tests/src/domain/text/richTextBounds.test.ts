import { describe, expect, it } from 'vitest'
import {
  charactersMax,
  depthMax,
  richTextRefusal as richTextRefusalOf,
  wordsOf,
} from '@/src/domain/text/richTextBounds'
import { inWords } from '../../../support/inWords'

const richTextRefusal = inWords(richTextRefusalOf)

type Node = Record<string, unknown>

const text = (words: unknown): Node => ({ type: 'text', text: words })
const paragraph = (...children: unknown[]): Node => ({ type: 'paragraph', children })
const body = (...children: unknown[]) => ({ root: { type: 'root', children } })
const times = <Each>(count: number, each: Each) => Array.from({ length: count }, () => each)

const nested = (depth: number): Node =>
  times(depth, 0).reduce<Node>((inside) => ({ type: 'quote', children: [inside] }), text('deep'))

const table = (rows: number, columns: number): Node => ({
  type: 'table',
  children: times(rows, {
    type: 'tablerow',
    children: times(columns, { type: 'tablecell', children: [] }),
  }),
})

describe('a rich text', () => {
  it.each([
    ['a paragraph', body(paragraph(text('Hello')))],
    ['nothing', body()],
    ['an unknown node', body({ type: 'marquee', children: [] })],
    ['a long article', body(...times(1000, paragraph(text('x'.repeat(150)))))],
    ['a table', body(table(50, 15))],
    ['lists within lists', body(nested(depthMax - 2))],
  ])('may be %s', (_what, value) => expect(richTextRefusal(value)).toBeNull())

  it.each([
    ['a word', 'words', 'not a text'],
    ['nothing at all', null, 'not a text'],
    ['a body without a root', {}, 'not a text'],
    ['a root that is a word', { root: 'words' }, 'not a text'],
    ['a node without a kind', body({ children: [] }), 'not a text'],
    ['a node that is none', body(paragraph(null)), 'not a text'],
    ['children that are no list', body({ type: 'paragraph', children: {} }), 'not a text'],
    ['words that are an object', body(paragraph(text({ a: 1 }))), 'not a text'],
    ['many nodes', body(...times(6000, paragraph())), 'too long'],
    ['many words', body(paragraph(text('x'.repeat(charactersMax + 1)))), 'too long'],
    ['a wide table', body(table(40, 40)), 'too many cells'],
    ['depth', body(nested(depthMax)), 'too deeply'],
    ['depth without end', body(nested(100_000)), 'too deeply'],
  ])('may not be %s', (_what, value, reason) => expect(richTextRefusal(value)).toContain(reason))

  it('keeps its words, line by line, when nothing else of it can be shown', () => {
    expect(wordsOf(body(paragraph(text('one'), text(' and')), paragraph(null, text('two'))))).toBe(
      'one and\ntwo',
    )
    expect(wordsOf(body(nested(100_000)))).toBe('')
    expect(wordsOf(body(...times(50_000, paragraph(text('x'.repeat(100)))))).length).toBeLessThan(
      charactersMax + 1,
    )
  })
})
