import { describe, expect, it } from 'vitest'
import { slaColumns, tellAt, tellingOf, ticketState } from '@/src/domain/clock/slaState'
import { whyDue } from '@/src/domain/clock/why'
import { changeOf, clockOf, instant, last, said, start, terms, type Step } from './history'

describe('what nobody waits for', () => {
  // zammad#3140: it counted although the agent had spoken last.
  it('has no clock when staff spoke last', () => {
    expect(last([start, ['02T10:30:00', 'answered']], 'next_response')).toBeUndefined()
  })

  // zammad#904: a merged ticket, which is closed, went on to escalate.
  it('is never told of once closed', () => {
    const clock = clockOf([start, ['02T10:30:00', 'closed']])
    expect(clock.cycles.map((cycle) => tellAt(cycle))).toEqual([null, null])
    expect(slaColumns(clock, instant('09T10:00:00')).slaDueAt).toBeNull()
  })

  it('is not promised where a policy says nothing of it', () => {
    const steps: Step[] = [
      ['02T10:00:00', 'created low'],
      ['02T10:30:00', 'answered'],
    ]
    expect(last([...steps, ['02T11:00:00', 'wrote']], 'next_response')).toBeUndefined()
  })

  it('waits for another without a pause where the policy has none', () => {
    const on = terms('berlin', { pausesForThirdParty: false })
    const steps: Step[] = [start, ['02T11:00:00', 'waits third_party']]
    expect(said(last(steps, 'resolution', on)?.dueAt)).toBe('03T10:00:00')
    const approval: Step[] = [start, ['02T11:00:00', 'waits approval']]
    expect(last(approval, 'resolution', on)?.dueAt).toBeNull()
  })
})

describe('other terms', () => {
  // zammad#534: a changed calendar changed no ticket.
  it('a changed calendar gives the same history another due time', () => {
    expect(said(last([start], 'resolution', terms('christmas'))?.dueAt)).toBe('03T14:00:00')
  })
})

describe('warnings', () => {
  // zammad#4432, zammad#2157: reminders at midnight; and 80 % of the wall time is not of the work.
  it('come when four fifths of the open time are used', () => {
    const cycle = last([['06T16:00:00', 'created']], 'resolution')
    expect(said(cycle?.warnAt)).toBe('09T14:24:00')
  })

  const tell = (
    at: string,
    told: 'warning' | 'breach' | null,
    steps: readonly Step[] = [start],
  ) => {
    const cycle = last(steps, 'resolution')
    return cycle ? tellingOf({ ...cycle, told }, instant(at)) : undefined
  }

  it('first a warning, then the breach, each once', () => {
    expect(tell('02T16:23:59', null)).toBeNull()
    expect(tell('02T16:24:00', null)).toBe('warning')
    expect(tell('02T16:30:00', 'warning')).toBeNull()
    expect(tell('03T10:00:00', 'warning')).toBeNull()
    expect(tell('03T10:00:01', 'warning')).toBe('breach')
    expect(tell('09T10:00:00', null)).toBe('breach')
    expect(tell('09T10:00:00', 'breach')).toBeNull()
  })

  it('a promise that was broken and then ended is told as well', () => {
    expect(tell('04T10:00:00', null, [start, ['03T11:00:00', 'resolved']])).toBe('breach')
    expect(tell('04T10:00:00', null, [start, ['03T09:00:00', 'resolved']])).toBeNull()
  })
})

describe('the state of a ticket', () => {
  it.each([
    ['02T10:30:00', [], 'on_track'],
    ['02T10:48:00', [], 'at_risk'],
    ['02T11:00:00', [], 'at_risk'],
    ['02T11:00:01', [], 'breached'],
    ['02T11:00:01', [['02T10:20:00', 'answered']], 'on_track'],
    ['02T16:30:00', [['02T10:20:00', 'answered']], 'at_risk'],
    ['02T16:30:00', [['02T11:00:00', 'waits client']], 'paused'],
    [
      '09T16:30:00',
      [
        ['02T10:20:00', 'answered'],
        ['02T12:00:00', 'resolved'],
      ],
      'met',
    ],
    [
      '09T16:30:00',
      [
        ['02T12:20:00', 'answered'],
        ['02T13:00:00', 'resolved'],
      ],
      'breached',
    ],
    ['09T16:30:00', [['02T10:20:00', 'closed']], 'met'],
  ] as const)('at %s after %j: %s', (at, steps, state) => {
    expect(ticketState(clockOf([start, ...steps]), instant(at))).toBe(state)
  })

  it('says what is left while the clock stands, and what is due next while it runs', () => {
    const paused = clockOf([start, ['02T10:20:00', 'answered'], ['02T12:00:00', 'waits client']])
    expect(slaColumns(paused, instant('02T13:00:00'))).toMatchObject({
      slaStatus: 'paused',
      slaDueAt: null,
      slaLeft: 6 * 3_600_000,
    })
    expect(said(slaColumns(clockOf([start]), instant('02T10:30:00')).slaDueAt)).toBe('02T11:00:00')
  })

  it('has nothing to say without a policy', () => {
    expect(Object.values(slaColumns(null, 0)).every((value) => value === null)).toBe(true)
  })
})

describe('why', () => {
  it('adds up to what was used, pauses and changes named', () => {
    const steps: Step[] = [
      start,
      ['02T11:00:00', 'waits client'],
      ['02T13:00:00', 'open'],
      ['02T14:00:00', 'urgent'],
    ]
    const why = whyDue(steps.map(changeOf), terms(), instant('02T15:00:00'))
    const resolution = why.find(({ target }) => target === 'resolution')
    expect(resolution?.lines.map(({ kind }) => kind)).toEqual([
      'promised',
      'counted',
      'paused',
      'counted',
      'promised',
      'counted',
      'left',
    ])
    expect(resolution?.used).toBe(3 * 3_600_000)
    const sums = resolution?.lines.map((line) => ('sum' in line ? line.sum : 0)) ?? []
    expect(sums.reduce((a, b) => a + b, 0)).toBe(resolution?.goal)
    expect(said(resolution?.dueAt)).toBe('02T16:00:00')
  })

  it('has a line for each day, and none without end', () => {
    const week = whyDue([changeOf(start)], terms(), instant('06T12:00:00'))
    const resolution = week.find(({ target }) => target === 'resolution')
    expect(resolution?.lines.filter(({ kind }) => kind === 'counted')).toHaveLength(5)
    const year = whyDue([changeOf(start)], terms(), instant('02T10:00:00') + 365 * 86_400_000)
    expect(year[0]?.lines.length).toBeLessThan(70)
  })
})
