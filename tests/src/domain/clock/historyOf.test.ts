import { describe, expect, it } from 'vitest'
import { begun, type Cycle } from '@/src/domain/clock/cycle'
import { clockChangeOf, historyOf, keepingJudged, takesUp } from '@/src/domain/clock/history'

const facts = {
  createdAt: 100,
  priority: 'normal',
  status: 'open',
  waitingOn: null,
  firstRespondedAt: null,
  lastActivityAt: 500,
} as const

const created = { kind: 'created', at: 100, after: { status: 'open', priority: 'high' } }

describe('what clocks hear of', () => {
  it.each([
    ['replied', { side: 'client' }, 'client_wrote'],
    ['replied', { side: 'staff' }, 'staff_answered'],
    ['status_changed', { after: { status: 'waiting', waitingOn: 'client' } }, 'moved'],
    ['priority_changed', { after: { priority: 'low' } }, 'reprioritized'],
    ['noted', {}, undefined],
    ['attached', {}, undefined],
    ['sla_breach', {}, undefined],
  ])('%s %j is %s', (kind, more, heard) => {
    expect(clockChangeOf({ kind, at: 1, after: null, ...more })?.kind).toBe(heard)
  })
})

describe('a history', () => {
  it('is what was kept of it, where it begins with the creation', () => {
    const history = historyOf(facts, [created, { kind: 'noted', at: 200, after: null }])
    expect(history).toEqual([
      { kind: 'created', at: 100, priority: 'high', status: 'open', waitingOn: null },
    ])
  })

  it('is guessed from how a ticket stands, where nothing was kept', () => {
    const waiting = { ...facts, status: 'waiting', waitingOn: 'client' } as const
    expect(historyOf({ ...waiting, firstRespondedAt: 300 }, [])).toMatchObject([
      { kind: 'created', at: 100 },
      { kind: 'staff_answered', at: 300 },
      { kind: 'moved', at: 500, status: 'waiting', waitingOn: 'client' },
    ])
  })

  it('takes up what was over', () => {
    const opened = { kind: 'status_changed', at: 1, after: { status: 'open' } }
    expect(takesUp('closed', opened)).toBe(true)
    expect(takesUp('waiting', opened)).toBe(false)
  })
})

describe('reckoned by other terms', () => {
  const cycle = (change: Partial<Cycle>): Cycle => ({
    ...begun('next_response', 10, 60),
    ...change,
  })

  it('keeps what was judged, and of what goes on its beginning', () => {
    const judged = cycle({ endedAt: 20, outcome: 'met', dueAt: 30 })
    const open = cycle({ startedAt: 40, dueAt: 90, told: 'warning' })
    const fresh = [
      cycle({ endedAt: 20, outcome: 'breached', dueAt: 15 }),
      cycle({ startedAt: 41, dueAt: 80 }),
    ]
    expect(keepingJudged([judged, open], fresh)).toEqual([
      judged,
      { ...fresh[1], startedAt: 40, told: null },
    ])
    const same = keepingJudged([judged, open], [judged, { ...open, told: null }])
    expect(same).toEqual([judged, open])
  })

  it('adds what is promised now, and drops what is not any more', () => {
    const open = cycle({})
    expect(keepingJudged([], [open])).toEqual([open])
    expect(keepingJudged([open], [])).toEqual([])
  })
})
