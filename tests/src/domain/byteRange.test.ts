import { expect, it } from 'vitest'
import { byteRange } from '@/src/domain/byteRange'

it.each([
  [null, 100, 'all'],
  ['', 100, 'all'],
  ['bytes=0-0', 100, { start: 0, end: 0 }],
  ['bytes=10-19', 100, { start: 10, end: 19 }],
  ['bytes=90-', 100, { start: 90, end: 99 }],
  ['bytes=90-500', 100, { start: 90, end: 99 }],
  ['bytes=-10', 100, { start: 90, end: 99 }],
  ['bytes=-500', 100, { start: 0, end: 99 }],
  ['bytes=100-', 100, 'unsatisfiable'],
  ['bytes=-0', 100, 'unsatisfiable'],
  ['bytes=0-', 0, 'unsatisfiable'],
  ['bytes=-5', 0, 'unsatisfiable'],
  ['bytes=20-10', 100, 'all'],
  ['bytes=-', 100, 'all'],
  ['bytes=0-1,5-6', 100, 'all'],
  ['lines=0-1', 100, 'all'],
  ['bytes=a-b', 100, 'all'],
  ['bytes=99999999999999999999-', 100, 'unsatisfiable'],
])('%j of %i bytes is %j', (header, size, asked) => {
  expect(byteRange(header, size)).toEqual(asked)
})
