import { expect, test } from 'vitest'
import { directionOf } from '@/src/domain/text/direction'

test.each([
  ['', 'ltr'],
  ['12: 34', 'ltr'],
  ['A line of a log', 'ltr'],
  ['  „Kontakt“', 'ltr'],
  ['ünlü', 'ltr'],
  ['日本語', 'ltr'],
  ['שלום', 'rtl'],
  ['1. مرحبا, hello', 'rtl'],
  ['ܫܠܡܐ', 'rtl'],
  ['Hello שלום', 'ltr'],
])('%j runs %s', (text, direction) => {
  expect(directionOf(text)).toBe(direction)
})
