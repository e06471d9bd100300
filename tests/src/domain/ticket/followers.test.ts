import { describe, expect, it } from 'vitest'
import {
  followingOf,
  readsAsFollower,
  standingOf,
  type FollowFacts,
} from '@/src/domain/ticket/followers'

const colleague: FollowFacts = {
  side: 'client',
  isSelf: false,
  isRequester: true,
  isMember: true,
  isOpen: true,
}

describe('who may add whom', () => {
  it.each<[string, Partial<FollowFacts>, string | number]>([
    ['the requester a colleague', {}, 'colleague'],
    ['the requester somebody from elsewhere', { isMember: false }, 400],
    ['the requester somebody disabled', { isOpen: false }, 400],
    ['another client anybody', { isRequester: false }, 403],
    ['anybody themselves', { isRequester: false, isSelf: true }, 'self'],
    ['the requester themselves', { isSelf: true }, 'self'],
    ['the team a member', { side: 'staff', isRequester: false }, 'colleague'],
    ['the team a guest', { side: 'staff', isRequester: false, isMember: false }, 'guest'],
    ['the team somebody disabled', { side: 'staff', isOpen: false }, 400],
    ['the desk itself', { side: 'system', isRequester: false, isMember: false }, 'guest'],
  ])('%s', (_, facts, outcome) => {
    const verdict = standingOf({ ...colleague, ...facts })
    expect(verdict.ok ? verdict.standing : verdict.status).toBe(outcome)
  })

  it.each([
    ['self', true, false],
    ['self', false, false],
    ['colleague', true, true],
    ['colleague', false, false],
    ['guest', true, true],
    ['guest', false, true],
  ] as const)('as %s, member: %s, following alone lets read: %s', (standing, isMember, reads) => {
    expect(readsAsFollower(standing, isMember)).toBe(reads)
  })

  it('follows what one asked without a row, everything else by one', () => {
    expect(followingOf(null, true)).toBe('follows')
    expect(followingOf(null, false)).toBe('none')
    expect(followingOf({ muted: true }, true)).toBe('muted')
    expect(followingOf({ muted: false }, false)).toBe('follows')
  })
})
