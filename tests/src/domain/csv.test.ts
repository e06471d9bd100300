import { expect, it } from 'vitest'
import { csvOf } from '@/src/domain/csv'

it.each([
  ['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
  ['+49 30 1', "'+49 30 1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['Words, and more', '"Words, and more"'],
  ['two\nlines', '"two\nlines"'],
  ['Größe', 'Größe'],
])('%j is %s', (cell, text) => {
  expect(csvOf([[cell]])).toBe(`\uFEFF${text}\r\n`)
})

it('leaves numbers alone, and what is not there empty', () => {
  expect(
    csvOf([
      ['a', -3, null],
      ['b', 1.5, 0],
    ]),
  ).toBe('\uFEFFa,-3,\r\nb,1.5,0\r\n')
})
