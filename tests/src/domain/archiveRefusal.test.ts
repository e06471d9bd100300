import { expect, it } from 'vitest'
import { archiveRefusal } from '@/src/domain/archiveRefusal'

const megabyte = 1024 * 1024
const entry = (
  unpacked: number,
  more: { isLocked?: boolean; isKnown?: boolean; packed?: number } = {},
) => ({
  ...{ unpacked, packed: 1, isLocked: false, isKnown: true },
  ...more,
})

it.each([
  ['nothing', [], 22, null],
  ['a document', [entry(2 * megabyte)], 200_000, null],
  ['a document that shrinks very well', [entry(90 * megabyte)], 100_000, null],
  ['much that hardly shrinks', [entry(900 * megabyte)], 25 * megabyte, null],
  ['a bomb', [entry(200 * megabyte)], 190_000, 'archive_bomb'],
  ['a bomb in pieces', Array.from({ length: 2000 }, () => entry(100_000)), 200_000, 'archive_bomb'],
  ['more than fits anywhere', [entry(1025 * megabyte)], 25 * megabyte, 'archive_bomb'],
  ['a size that nobody tells', [entry(0xffffffff)], megabyte, 'archive_bomb'],
  ['very many files', Array.from({ length: 10_001 }, () => entry(1)), megabyte, 'archive_too_many'],
  [
    'files that share their bytes',
    [entry(9, { packed: 300 }), entry(9, { packed: 300 })],
    500,
    'archive_bomb',
  ],
  ['what cannot be unpacked', [entry(10), entry(10, { isKnown: false })], 500, 'archive_packing'],
  ['a lock', [entry(10), entry(10, { isLocked: true })], 500, 'archive_locked'],
])('%s', (_, entries, packed, expected) => {
  expect(archiveRefusal(entries, packed, true)).toBe(expected)
})

it('a lock where nothing is scanned', () => {
  expect(archiveRefusal([entry(10, { isLocked: true })], 500, false)).toBeNull()
})
