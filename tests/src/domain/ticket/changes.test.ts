import { describe, expect, it } from 'vitest'
import { nextStep } from '@/src/domain/ticket/nextStep'
import { mayChangeReply, replyChangeable } from '@/src/domain/ticket/replyChange'
import { mayChangeRequest } from '@/src/domain/ticket/requestChange'
import { ticketStatuses } from '@/src/domain/ticket/status'

const now = new Date('2026-03-01T10:00:00Z')
const own = {
  isAuthor: true,
  writtenAt: new Date(now.getTime() - 60_000),
  now,
  isWithdrawn: false,
  isAnswered: false,
  isClosed: false,
}

describe('a reply of one’s own', () => {
  it.each([
    ['a minute old', {}, 'ok'],
    ['just ten minutes old', { writtenAt: new Date(now.getTime() - replyChangeable) }, 'ok'],
    ['older', { writtenAt: new Date(now.getTime() - replyChangeable - 1) }, 'reply_too_old'],
    ['of somebody else', { isAuthor: false }, 'reply_not_author'],
    ['that was answered', { isAnswered: true }, 'reply_answered'],
    ['that was withdrawn', { isWithdrawn: true }, 'reply_withdrawn'],
    ['in a closed ticket', { isClosed: true }, 'reply_in_closed'],
  ])('%s', (_, facts, outcome) => {
    const verdict = mayChangeReply({ ...own, ...facts })
    expect(verdict.ok ? 'ok' : verdict.refusal.code).toBe(outcome)
  })
})

describe('what a request is about', () => {
  it.each(ticketStatuses)('while it is %s', (status) => {
    const isOpen = status !== 'resolved' && status !== 'closed'
    expect(mayChangeRequest({ isRequester: true, status }).ok).toBe(isOpen)
    expect(mayChangeRequest({ isRequester: false, status })).toMatchObject({ status: 403 })
  })
})

it.each([
  ['open', null, true, false, 'unseen'],
  ['open', null, true, true, 'taken'],
  ['in_progress', null, true, true, 'workingNamed'],
  ['in_progress', null, true, false, 'working'],
  ['waiting', 'client', true, true, 'yourTurn'],
  ['waiting', 'approval', true, true, 'approval'],
  ['waiting', 'client', false, true, 'theirTurn'],
  ['waiting', 'third_party', false, true, 'thirdParty'],
  ['resolved', null, true, true, 'resolved'],
  ['closed', null, true, true, 'closed'],
] as const)(
  '%s, waiting on %s, requester %s, taken %s: %s',
  (status, waitingOn, isRequester, hasWorker, key) => {
    expect(nextStep({ status, waitingOn, isRequester, hasWorker })).toBe(key)
  },
)
