import { expect, it } from 'vitest'
import { lastWord } from '@/src/domain/ticket/lastWord'

const asked = {
  createdAt: '2026-05-01T10:00:00.000Z',
  lastActivityAt: '2026-05-01T10:00:00.000Z',
  requester: { id: 'ada', name: 'Ada' },
  lastReply: null,
}
const reply = { at: '2026-05-02T10:00:00.000Z', name: 'Sam', by: 'sam' }

it('[1.1] is the request itself as long as nobody has answered', () => {
  expect(lastWord(asked)).toEqual({ did: 'asked', by: asked.requester, at: asked.createdAt })
  expect(lastWord({ ...asked, lastReply: {} }).did).toBe('asked')
})

it('[1.1] is the last reply, with the change of status that came with it', () => {
  const lastActivityAt = '2026-05-02T10:00:30.000Z'
  expect(lastWord({ ...asked, lastActivityAt, lastReply: reply })).toEqual({
    did: 'replied',
    by: { id: 'sam', name: 'Sam' },
    at: reply.at,
  })
})

it('[1.1] is what changed later without words', () => {
  const lastActivityAt = '2026-05-09T10:00:00.000Z'
  expect(lastWord({ ...asked, lastActivityAt, lastReply: reply })).toEqual({
    did: 'updated',
    by: null,
    at: lastActivityAt,
  })
})
