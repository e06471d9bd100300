import { expect, it } from 'vitest'
import { readLook, writtenLook } from '@/src/portal/themeCookie'
import { readerIn } from '@/src/session/readerCookie'
import { pageIn } from '@/src/portal/help/pageIn'

it('reads of a cookie what it wrote', () => {
  const look = { theme: 'dark', language: 'de' } as const
  expect(readLook(writtenLook(look))).toEqual(look)
})

it.each([undefined, '', 'dark', 'dark.', '.de', 'dark.fr', 'pink.de', '"><script>.de'])(
  'takes %j for no look',
  (value) => {
    expect(readLook(value)).toBeNull()
  },
)

it('finds the mark of a reader, and only ours', () => {
  const mark = '019a0000-0000-4000-8000-000000000000'
  expect(readerIn(`a=b; desk-reader=${mark}; c=d`)).toBe(mark)
  for (const cookies of [null, '', 'desk-reader=', 'desk-reader=x', `x-desk-reader=${mark}`]) {
    expect(readerIn(cookies)).toBeNull()
  }
})

it.each([
  ['2', 2],
  ['0', 1],
  ['-1', 1],
  ['9999', 1000],
  ['99999', 1],
  ['x', 1],
  [undefined, 1],
  [['2', '3'], 1],
])('turns to page %j', (value, page) => {
  expect(pageIn(value)).toBe(page)
})
