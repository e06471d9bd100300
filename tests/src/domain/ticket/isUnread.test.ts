import { expect, it } from 'vitest'
import { isUnread } from '@/src/domain/ticket/isUnread'

const noon = '2026-05-02T12:00:00.000Z'
const [before, after] = ['2026-05-02T11:59:59.999Z', '2026-05-02T12:00:00.001Z']
const bySam = { at: noon, by: 'sam' }

it.each([
  ['no reply yet', { lastReply: null, readAt: null }, false],
  ['a reply to the requester, never opened', { lastReply: bySam, readAt: null }, true],
  ['a reply since the last look', { lastReply: bySam, readAt: before }, true],
  ['a reply that was seen', { lastReply: bySam, readAt: after }, false],
  ['a reply of that very moment', { lastReply: bySam, readAt: noon }, false],
  ['the viewer’s own reply', { lastReply: { at: noon, by: 'ada' }, readAt: null }, false],
  [
    'a colleague’s ticket, never opened',
    { lastReply: bySam, readAt: null, requester: 'alan' },
    false,
  ],
  [
    'a colleague’s ticket, opened before',
    { lastReply: bySam, readAt: before, requester: 'alan' },
    true,
  ],
])('[1.1] %s', (_, facts, expected) => {
  expect(isUnread({ viewer: 'ada', requester: 'ada', ...facts })).toBe(expected)
})
