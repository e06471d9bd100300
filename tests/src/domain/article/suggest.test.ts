import { describe, expect, it } from 'vitest'

import { saidWords } from '@/src/domain/article/saidWords'
import { likeness, rarest, suggested, type Candidate } from '@/src/domain/article/suggest'
import { isMachine, missedWords } from '@/src/domain/article/visit'

const subject = (word: string, articles = 2) => ({ word, isSubject: true, articles })
const text = (word: string, articles = 2) => ({ word, isSubject: false, articles })
const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  hits: {},
  solved: 0,
  isOfCategory: false,
  ...more,
})
const ids = (found: readonly Candidate[]) => found.map(({ id }) => id)

describe('the words of a request', () => {
  it.each([
    [
      'each once, those of the subject first',
      'Invoice wrong',
      'The invoice total',
      ['invoice', 'the', 'total'],
    ],
    ['nothing polite', 'Hello', 'Vielen Dank, bitte um Hilfe!', ['um']],
    ['folded', 'Öffnungszeiten', '', ['oeffnungszeiten']],
    ['glued as well', 'opt-in', '', ['opt', 'in', 'optin']],
    ['no numbers', '2026 4711', '', []],
  ])('%s', (_, given, rest, expected) => {
    expect(saidWords({ subject: given, text: rest }).map(({ word }) => word)).toEqual(expected)
  })

  it('are bounded', () => {
    const many = Array.from({ length: 500 }, (_, n) => `word${n}x`).join(' ')
    expect(saidWords({ subject: 'first', text: many })).toHaveLength(40)
  })
})

describe('what is suggested', () => {
  it('the rarest words are searched by, and none that no article has', () => {
    const words = [text('common', 90), subject('rare', 1), subject('unknown', 0)]
    expect(rarest(words, 100).map(({ word }) => word)).toEqual(['rare', 'common'])
  })

  it.each([['a title before a summary before a text', { A: 1, B: 0.85, C: 0.35 }]] as const)(
    '%s',
    (_, weights) => {
      for (const place of ['A', 'B', 'C'] as const) {
        const found = likeness(candidate('x', { hits: { word: place } }), [subject('word')], 100)
        expect(found).toBeCloseTo(weights[place])
      }
    },
  )

  it('nothing without a word, and nothing that is about too little of it', () => {
    const words = [
      subject('one'),
      subject('two'),
      subject('three'),
      subject('four'),
      subject('five'),
    ]
    expect(suggested([candidate('x')], [], 100)).toEqual([])
    expect(suggested([candidate('x', { hits: { one: 'A' } })], words, 100)).toEqual([])
    expect(ids(suggested([candidate('x', { hits: { one: 'A', two: 'A' } })], words, 100))).toEqual([
      'x',
    ])
  })

  it('a text alone needs all of the words', () => {
    const words = [subject('one'), subject('two')]
    expect(suggested([candidate('x', { hits: { one: 'C' } })], words, 100)).toEqual([])
    const both = candidate('x', { hits: { one: 'C', two: 'C' } })
    expect(ids(suggested([both], words, 100))).toEqual(['x'])
    expect(suggested([both], [...words, text('three')], 100)).toEqual([])
  })

  it('what solved alike tickets comes by itself from the second on, and lifts others', () => {
    const words = [subject('one'), subject('two')]
    expect(suggested([candidate('x', { solved: 1 })], words, 100)).toEqual([])
    expect(ids(suggested([candidate('x', { solved: 2 })], words, 100))).toEqual(['x'])
    const both = [
      candidate('a', { hits: { one: 'A' } }),
      candidate('b', { hits: { one: 'A' }, solved: 1 }),
    ]
    expect(ids(suggested(both, words, 100))).toEqual(['b', 'a'])
  })

  it('a category decides between equals and brings nothing by itself', () => {
    const words = [subject('one')]
    const hits = { one: 'A' } as const
    const both = [candidate('a', { hits }), candidate('b', { hits, isOfCategory: true })]
    expect(ids(suggested(both, words, 100))).toEqual(['b', 'a'])
    expect(suggested([candidate('x', { isOfCategory: true })], words, 100)).toEqual([])
  })

  it('five at most', () => {
    const many = Array.from({ length: 9 }, (_, n) => candidate(String(n), { hits: { one: 'A' } }))
    expect(suggested(many, [subject('one')], 100)).toHaveLength(5)
  })
})

describe('what is counted', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0', false],
    ['Mozilla/5.0 (compatible; bingbot/2.0)', true],
    ['Mozilla/5.0 HeadlessChrome/156', true],
    ['curl/8.1', true],
    ['', true],
    [null, true],
  ])('%s', (agent, expected) => {
    expect(isMachine(agent)).toBe(expected)
  })

  it.each([
    ['Öffnungs-Zeiten?', 'oeffnungs zeiten'],
    ['ab', null],
    ['write to ada@acme.example', null],
    ['order 12345678', 'order'],
    ['  ', null],
  ])('%s', (typed, expected) => {
    expect(missedWords(typed)).toBe(expected)
  })
})
