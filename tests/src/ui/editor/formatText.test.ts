import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formats, formatText, type Format } from '@/src/ui/editor/formatText'

/** The text with its selection between "‹" and "›", or the cursor at "¦". */
function selected(drawn: string) {
  const start = drawn.search(/[‹¦]/)
  const end = drawn.includes('›') ? drawn.indexOf('›') - 1 : start
  return { text: drawn.replace(/[‹›¦]/g, ''), start, end }
}

function after(drawn: string, format: Format): string {
  const selection = selected(drawn)
  const { from, to, insert, start, end } = formatText(selection, format)
  const text = selection.text.slice(0, from) + insert + selection.text.slice(to)
  if (start === end) return `${text.slice(0, start)}¦${text.slice(start)}`
  return `${text.slice(0, start)}‹${text.slice(start, end)}›${text.slice(end)}`
}

it.each<[Format, string, string]>([
  ['bold', 'a ‹word› here', 'a ‹**word**› here'],
  ['bold', 'a ‹**word**› here', 'a ‹word› here'],
  ['bold', 'a **‹word›** here', 'a ‹word› here'],
  ['bold', 'a wo¦rd here', 'a ‹**word**› here'],
  ['bold', '‹ blanks › around', ' ‹**blanks**›  around'],
  ['bold', '¦', '**¦**'],
  ['bold', '‹one\n\ntwo›', '‹**one**\n\n**two**›'],
  ['bold', '‹*both*›', '‹***both***›'],
  ['italic', '‹**both**›', '‹***both***›'],
  ['italic', '‹***both***›', '‹**both**›'],
  ['italic', '‹*one*›', '‹one›'],
  ['code', '‹a_b›', '‹`a_b`›'],
  ['code', '‹`a_b`›', '‹a_b›'],
  ['code', 'so ‹a\nb›', 'so ‹\n```\na\nb\n```›'],
  ['list', 'one¦', '- one¦'],
  ['list', '‹one\ntwo›', '‹- one\n- two›'],
  ['list', '‹- one\n- two›', '‹one\ntwo›'],
  ['numbers', '‹- one\n\n- two›', '‹1. one\n\n2. two›'],
  ['numbers', '‹1. one\n2. two›', '‹one\ntwo›'],
  ['quote', 'x\n‹said\nso›\ny', 'x\n‹> said\n> so›\ny'],
  ['quote', '> said¦', 'said¦'],
  ['link', 'see ‹the page›', 'see [the page](‹https://›)'],
  ['link', '‹https://a.example/x›', '[¦](https://a.example/x)'],
  ['link', '¦', '[¦](https://)'],
])('%s makes of %j %j', (format, before, expected) => {
  expect(after(before, format)).toBe(expected)
})

describe('whatever is selected', () => {
  it('no word is lost, and a mark set twice is none', () => {
    const word = fc.constantFrom('one', 'two', 'Größe', 'مرحبا', '5*3', 'C:\\x', '', ' ', '\n')
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.nat(40),
        fc.nat(40),
        fc.constantFrom(...formats),
        (words, a, b, format) => {
          const text = words.join(' ')
          const [start = 0, end = 0] = [a, b]
            .map((at) => Math.min(at, text.length))
            .toSorted((x, y) => x - y)
          const edit = formatText({ text, start, end }, format)
          const made = text.slice(0, edit.from) + edit.insert + text.slice(edit.to)
          const letters = (of: string) => of.replace(/https:\/\//g, '').replace(/[^\p{L}]/gu, '')
          expect(letters(made)).toBe(letters(text))
          expect(edit.start).toBeLessThanOrEqual(edit.end)
          expect(edit.end).toBeLessThanOrEqual(made.length)
        },
      ),
      { numRuns: 300, seed: 2026 },
    )
  })
})
