import fc from 'fast-check'
import { expect, it } from 'vitest'

import { readQuery } from '@/src/domain/search/readQuery'
import { tsqueryOf, type Expansions } from '@/src/domain/search/tsquery'

const isFilter = (key: string) => key === 'status'
const read = (text: string) => readQuery(text, isFilter)
const none: Expansions = new Map()
const all = (text: string, expansions = none) => tsqueryOf(read(text), expansions)?.all ?? null

it.each([
  ['contact form', `('contact':* | 'contactform') & ('form':* | 'contactform')`],
  ['"contact form"', `(('contact' <-> 'form'))`],
  ['form -contact', `('form') & !('contact')`],
  ['-"a b" form', `('form':*) & !('a' <-> 'b')`],
  ['C:\\temp\\up', `(('c' <-> 'temp' <-> 'up':*))`],
  ['C++', `('cplusplus':*)`],
  ['opt-in', `(('opt' <-> 'in':*) | 'optin')`],
  ['ab', `('ab')`],
  [`"${'x'.repeat(70)}"`, `('${'x'.repeat(64)}')`],
  ['„Kontaktformular“', `('kontaktformular':*)`],
  ['発票', `(('発' <-> '票'))`],
])('asks for %s as %s', (text, asked) => {
  expect(all(text)).toBe(asked)
})

it.each(['', '   ', '-', '--', '!!!', '"', '""', '🦒', '-word', 'status:open'])(
  'asks for nothing in %j',
  (text) => {
    expect(all(text)).toBeNull()
  },
)

it('takes filters out of the text, and leaves what only looks like one', () => {
  const { filters, terms } = read('status:open -status:"in progress" https://a.example NET::ERR')
  expect(filters).toEqual([
    { key: 'status', value: 'open', isNot: false },
    { key: 'status', value: 'in progress', isNot: true },
  ])
  expect(terms.map(({ words }) => words)).toEqual([
    ['https', 'a', 'example'],
    ['net', 'err'],
  ])
})

it.each([
  ['1042', 1042, false],
  ['#1042', 1042, true],
  [' #7 ', 7, true],
  ['10 42', null, false],
])('reads the number in %j', (text, number, isNumber) => {
  expect(read(text)).toMatchObject({ number, isNumber })
})

it('widens a word by what the desk knows, and leaves out what says nothing', () => {
  const expansions: Expansions = new Map([
    ['the', { isStop: true, forms: [], slips: [], parts: [] }],
    ['homepages', { isStop: false, forms: ['homepage'], slips: [], parts: [['home', 'pages']] }],
  ])
  expect(all('the homepages', expansions)).toBe(
    `('homepages':* | 'homepage' | ('home' <-> 'pages'))`,
  )
  expect(all('the', expansions)).toBe(`('the':*)`)
})

it('asks in words that can be nothing but words, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const asked = all(text)
      const words = asked?.replace(/'[^'\\:&|!()<>\s]+'/gu, 'w') ?? ''
      expect(words).toMatch(/^[w:*&|!()<> -]*$/)
    }),
    { seed: 7, numRuns: 300 },
  )
})
