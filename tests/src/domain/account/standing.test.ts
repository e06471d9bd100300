import { expect, it } from 'vitest'
import { isInvitable, standingOf, standings } from '@/src/domain/account/standing'

const now = new Date('2026-03-02T12:00:00.000Z')
const before = '2026-03-02T11:59:59.000Z'
const after = '2026-03-02T12:00:01.000Z'

it.each([
  ['uninvited', {}],
  ['invited', { invitedUntil: after }],
  ['expired', { invitedUntil: before }],
  ['expired', { invitedUntil: now.toISOString() }],
  ['accepted', { invitedUntil: after, acceptedAt: before }],
  ['accepted', { acceptedAt: before }],
  ['disabled', { acceptedAt: before, disabled: true }],
  ['disabled', { invitedUntil: after, disabled: true }],
] as const)('is %s', (standing, person) => {
  expect(standingOf(person, now)).toBe(standing)
})

it('invites those again who have not come in', () => {
  expect(standings.filter(isInvitable)).toEqual(['invited', 'expired', 'uninvited'])
})
