import { expect, it } from 'vitest'
import { valueRefusal as valueRefusalOf } from '@/src/domain/filterValues'
import { searchedNumber, searchedText } from '@/src/domain/searchedText'
import { inWords } from '../../support/inWords'

const valueRefusal = inWords(valueRefusalOf)

it.each([
  ['contact form', 'contact form'],
  ['  contact \n\t form ', 'contact form'],
  ['50% off', '50% off'],
  ['', undefined],
  ['   ', undefined],
  [['a'], undefined],
  [undefined, undefined],
])('searches for %j as %j', (typed, text) => {
  expect(searchedText(typed)).toBe(text)
})

it.each([
  'x'.repeat(5000),
  'word '.repeat(500),
  '%'.repeat(100),
  '_ % '.repeat(50),
  '😀'.repeat(200),
])('brings down what no filter takes: %#', (typed) => {
  const text = searchedText(typed)
  expect(text && valueRefusal('like', text)).toBeNull()
})

it.each([
  ['1042', 1042],
  ['#7', 7],
  ['0', null],
  ['#', null],
  ['10 42', null],
  ['1e3', null],
  ['1234567890', null],
])('finds in %j the number %j', (text, number) => {
  expect(searchedNumber(text)).toBe(number)
})
