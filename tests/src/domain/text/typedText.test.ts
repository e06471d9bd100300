import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOneForm, isBlank, typedLine, typedText } from '@/src/domain/text/typedText'

describe('a text that says nothing to the eye', () => {
  it.each(['', ' ', '\n\t\r\n', '\u200b', '\u200b\u200b \u2060', '\ufeff', '\u00ad', '\u202e'])(
    '%j is blank',
    (text) => expect(isBlank(text)).toBe(true),
  )
  it.each(['\u3164', '\u115f', '\u2800', '\u180e', '\u{e0041}', '\u0000', '\ufe0f', '\u00a0'])(
    '%j is blank',
    (text) => expect(isBlank(text)).toBe(true),
  )
  it.each(['.', '0', 'a', '🙂', '👩‍💻', 'می‌خواهم', '\u0301', '-'])('%j is not', (text) =>
    expect(isBlank(text)).toBe(false),
  )
})

describe('a line', () => {
  it.each([
    ['  Contact form  ', 'Contact form'],
    ['Gru\u0308\u00dfe', 'Grüße'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['Sam\u200b Okafor', 'Sam Okafor'],
    ['u\u200b\u0308', 'ü'],
    ['\u2067turned\u2069 around', 'turned around'],
    ['two\r\nlines\u2028three\u0000', 'two lines three'],
    ['a\tb', 'a b'],
    ['\u200b\u202e', ''],
    // Scripts and emoji need their joiners.
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['👩\u200d💻 ❤\ufe0f', '👩\u200d💻 ❤\ufe0f'],
  ])('%j becomes %j', (typed, line) => expect(typedLine(typed)).toBe(line))
})

describe('a text of several lines', () => {
  it.each([
    ['one\r\ntwo\rthree\n', 'one\ntwo\nthree'],
    ['\n \n  indented\n    more', '  indented\n    more'],
    ['Gru\u0308\u00dfe  \n\n', 'Grüße'],
    ['a\n\n\n\nb', 'a\n\n\n\nb'],
    ['\u200b', ''],
    ['\r\n \r\n', ''],
  ])('%j becomes %j', (typed, text) => expect(typedText(typed)).toBe(text))

  it('counts 500 lines of 39 characters and their breaks as 20 000', () => {
    const lines = [...Array.from({ length: 499 }, () => 'x'.repeat(39)), 'x'.repeat(40)]
    expect(typedText(lines.join('\r\n'))).toHaveLength(20_000)
  })
})

it('has a form that does not change when it is taken again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      expect(typedLine(typedLine(text))).toBe(typedLine(text))
      expect(typedText(typedText(text))).toBe(typedText(text))
      expect(typedText(text)).not.toContain('\r')
      expect(isBlank(text)).toBe(typedText(text) === '')
    }),
    { numRuns: 300, seed: 2026 },
  )
})

it('compares in the same form, however deep a filter is', () => {
  const at = new Date(0)
  expect(
    inOneForm({ or: [{ subject: { like: 'u\u0308' } }], createdAt: { less_than: at }, n: 1 }),
  ).toEqual({ or: [{ subject: { like: 'ü' } }], createdAt: { less_than: at }, n: 1 })
})
