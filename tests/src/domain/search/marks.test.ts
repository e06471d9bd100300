import fc from 'fast-check'
import { expect, it } from 'vitest'

import { firstSnippet, marked, snippet, type Piece, type Sought } from '@/src/domain/search/marks'

const sought = (words: string[], beginnings: string[] = []): Sought => ({
  words: new Set(words),
  beginnings,
})
const shown = (pieces: readonly Piece[] | null) =>
  pieces?.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('') ?? null

it.each([
  ['Öffnungszeiten ändern', ['oeffnungszeiten'], [], '[Öffnungszeiten] ändern'],
  ['„Kontaktformular“ geht', [], ['kontakt'], '„[Kontaktformular]“ geht'],
  ['<b>form</b>', ['form'], [], '<b>[form]</b>'],
  ['C++ and C', ['cplusplus'], [], '[C++] and C'],
  ['请重新发送发票', ['发', '票'], [], '请重新[发]送[发][票]'],
  ['E-Mail', ['mail'], [], 'E-[Mail]'],
  ['nothing', ['other'], [], 'nothing'],
])('marks in %j', (text, words, beginnings, expected) => {
  expect(shown(marked(text, sought(words, beginnings)))).toBe(expected)
})

it('shows the part where most hits stand together', () => {
  const filler = 'lorem '.repeat(60)
  const text = `alpha ${filler} alpha beta gamma ${filler}`
  const part = shown(snippet(text, sought(['alpha', 'beta', 'gamma'])))
  expect(part).toContain('[alpha] [beta] [gamma]')
  expect(part).toMatch(/^… /)
  expect(part).toMatch(/ …$/)
  expect(part!.length).toBeLessThan(320)
})

it('shows nothing without a hit', () => {
  expect(snippet('alpha', sought(['beta']))).toBeNull()
  expect(snippet('', sought(['beta']))).toBeNull()
})

it('shows the text as it is, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      const pieces = marked(text, sought(['a', 'e'], ['b']))
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
    { seed: 11, numRuns: 300 },
  )
})

it('stops at the first part of a long text that has a hit', () => {
  const filler = 'nothing here '.repeat(2_000)
  const long = `${filler}the form ${filler}the form`
  expect(shown(firstSnippet(long, sought(['form'])))).toMatch(/^… .*\[form\].* …$/)
  expect(shown(firstSnippet('the form', sought(['form'])))).toBe('the [form]')
  expect(firstSnippet(filler, sought(['form']))).toBeNull()
  expect(firstSnippet('x'.repeat(50_000), sought(['form']))).toBeNull()
})
