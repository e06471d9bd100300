import { describe, expect, it } from 'vitest'
import { linkOf, linkSides, sideOf } from '@/src/domain/ticket/links'
import { mayMerge, type MergeFacts } from '@/src/domain/ticket/merge'
import { maySnooze, snoozeEnd } from '@/src/domain/ticket/snooze'

const source = {
  ...{ id: 'a', organization: 'acme', client: 'ada', continuedIn: null },
  status: 'open',
} as const
const facts = (more: Partial<MergeFacts> = {}): MergeFacts => ({
  source,
  target: { ...source, id: 'b', client: 'alan' },
  requester: { isOpen: true, isMember: true, seesTarget: true },
  reveals: false,
  ...more,
})
const requester = (more: object) => ({
  requester: { isOpen: true, isMember: true, seesTarget: true, ...more },
})
const target = (more: object) => ({ target: { ...source, id: 'b', client: 'alan', ...more } })

describe('merging', () => {
  it.each([
    ['itself', target({ id: 'a' }), 'merge_itself'],
    [
      'another organization',
      { ...target({ organization: 'globex' }), reveals: true },
      'merge_elsewhere',
    ],
    ['once more', { source: { ...source, continuedIn: 7 } }, 'merge_done'],
    ['a merged one', target({ continuedIn: 7 }), 'merge_into_merged'],
    ['a closed one', target({ status: 'closed' }), 'merge_into_closed'],
    ['unseen', requester({ seesTarget: false }), 'merge_reveals'],
    [
      'of somebody who left',
      { ...requester({ isMember: false }), reveals: true },
      'merge_requester_left',
    ],
  ] as const)('%s is refused', (_, more, code) => {
    const verdict = mayMerge(facts(more as Partial<MergeFacts>))
    expect(verdict.ok ? null : verdict.refusal.code).toBe(code)
  })

  it.each([
    ['of one person adds nobody', target({ client: 'ada' }), false],
    ['of a colleague adds them', {}, true],
    [
      'adds them where the team says so',
      { ...requester({ seesTarget: false }), reveals: true },
      true,
    ],
    ['adds nobody whose account is shut', requester({ isOpen: false, isMember: false }), false],
  ] as const)('%s', (_, more, addsFollower) => {
    expect(mayMerge(facts(more as Partial<MergeFacts>))).toEqual({ ok: true, addsFollower })
  })
})

it.each(linkSides)('a link that %s is read as such from where it was made', (side) => {
  const { from, kind } = linkOf(side, 'here', 'there')
  expect(sideOf(kind, from === 'here')).toBe(side)
})

it('only what is to be done is put off, into a time that comes', () => {
  const now = new Date('2026-11-30T09:00:00.000Z')
  const at = (days: number) => new Date(now.getTime() + days * 86_400_000)
  expect(maySnooze('open', at(1), now).ok).toBe(true)
  expect(maySnooze('resolved', at(1), now).ok).toBe(false)
  expect(maySnooze('open', now, now).ok).toBe(false)
  expect(maySnooze('open', at(367), now).ok).toBe(false)
  expect(maySnooze('open', snoozeEnd('answer', now), now).ok).toBe(true)
})
