import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonDepthMax, jsonRefusal as jsonRefusalOf } from '@/src/domain/jsonRefusal'
import { inWords } from '../../support/inWords'

const jsonRefusal = inWords(jsonRefusalOf)

const tooDeep = 'The JSON body is nested too deeply.'
const notJson = 'The body is not valid JSON.'
const noObject = 'The body must be a JSON object.'
const unusable = 'The body has a name that cannot be used.'
const unstorable = 'The body has characters that cannot be stored.'

const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`

describe('a JSON body', () => {
  it.each([
    ['nothing', '', null],
    ['blanks', ' \n', null],
    ['an object', '{"subject":"Grüße 🎉"}', null],
    ['an emoji by its two halves', '{"a":"\\ud83c\\udf89"}', null],
    ['the words for NUL, escaped', '{"a":"\\\\u0000"}', null],
    ['brackets within a text', `{"a":"${'['.repeat(100)}"}`, null],
    ['brackets after an escaped quote', `{"a":"\\"${'['.repeat(100)}"}`, null],
    ['half an object', '{"a":', notJson],
    ['two objects', '{}{}', notJson],
    ['a bare word', 'subject=x', notJson],
    ['a list', '[]', noObject],
    ['a text', '"a"', noObject],
    ['null', 'null', noObject],
    ['a name of all objects', '{"a":{"__proto__":{"x":1}}}', unusable],
    ['such a name, escaped', '{"\\u005f_proto__":{}}', unusable],
    ['a NUL', '{"a":"\\u0000"}', unstorable],
    ['a NUL in a name', '{"\\u0000":1}', unstorable],
    ['a NUL far inside', '{"a":[{"b":["\\u0000"]}]}', unstorable],
    ['the first half of a character', '{"a":"\\ud83c"}', unstorable],
    ['the second half of a character', '{"a":"\\uDF89"}', unstorable],
    ['as many levels as are taken', nested(jsonDepthMax), null],
    ['one level more', nested(jsonDepthMax + 1), tooDeep],
    ['one level more, of lists', `{"a":${'['.repeat(32)}${']'.repeat(32)}}`, tooDeep],
    ['so many levels that reading would end the process', '['.repeat(500_000), tooDeep],
  ])('with %s', (_, text, reason) => {
    expect(jsonRefusal(text)).toBe(reason)
  })

  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
      : 0

  it('is measured as it is nested', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 40, depthSize: 'max' },
        fc.string(),
        fc.array(tie('tree'), { maxLength: 1 }),
        fc.record({ '{"[': tie('tree') }),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        const body = { value }
        const expected = depthOf(body) > jsonDepthMax ? tooDeep : null
        expect(jsonRefusal(JSON.stringify(body))).toBe(expected)
      }),
    )
  })

  it('is taken exactly when its texts can be stored', () => {
    const unit = fc.constantFrom('a', '\0', '\ud83c', '\udf89', '\\', '"', 'ü', 'u0000')
    const text = fc.array(unit, { maxLength: 6 }).map((units) => units.join(''))
    fc.assert(
      fc.property(text, text, (name, value) => {
        const storable = (part: string) => part.isWellFormed() && !part.includes('\0')
        const expected = storable(name) && storable(value) ? null : unstorable
        expect(jsonRefusal(JSON.stringify({ [name]: [value] }))).toBe(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('never makes it throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void jsonRefusal(text)))
  })
})
