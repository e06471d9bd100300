import { expect, it } from 'vitest'

import { streamCursor } from '@/src/domain/streamCursor'

const id = '01a20f0f-76a4-74d3-a956-8e57e555da59'

it.each([
  [id, { after: id }],
  [id.toUpperCase(), { after: id }],
  ['2026-11-24T09:30:00Z', { since: new Date(Date.UTC(2026, 10, 24, 9, 30)) }],
  ['2026-11-24T09:30Z', { since: new Date(Date.UTC(2026, 10, 24, 9, 30)) }],
  ['2026-11-24T10:30:00.5+01:00', { since: new Date(Date.UTC(2026, 10, 24, 9, 30, 0, 500)) }],
])('takes %s', (text, expected) => {
  expect(streamCursor(text)).toEqual(expected)
})

it.each([
  ...['', '0', '1042', 'now', '2026-11-24', '2026-11-24T09:30:00', 'Tue, 24 Nov 2026 09:30:00 GMT'],
  ...['2026-13-45T99:00:00Z', `${id}'`, `${id} `, id.slice(1), '1764000000000', '-1', '*'],
])('does not take "%s"', (text) => {
  expect(streamCursor(text)).toBeNull()
})
