import fc from 'fast-check'
import { expect } from 'vitest'
import { dueAfter, elapsed } from '@/src/domain/clock/openTime'
import { slaOf, type ClockChange } from '@/src/domain/clock/slaClock'
import { goalOf, measureOf, type Terms } from '@/src/domain/clock/terms'
import type { Priority } from '@/src/domain/ticket/priority'
import { calendarDays } from './arbitrary'
import { tableOf, termsOn } from './parts'
import { openMinutes } from './reference'

const minute = 60_000

/** Open time and due times, against minutes that were counted one by one. */
export function countsAsClocksOnTheWall(runs: number, seed: number): void {
  fc.assert(
    fc.property(calendarDays(4), fc.nat(), fc.nat(), ({ calendar, from, until }, a, b) => {
      const table = tableOf(calendar, from, until)
      const open = openMinutes(calendar, table.from, table.until)
      const [low = 0, high = 0] = [a % open.length, b % open.length].sort((x, y) => x - y)
      const at = (index: number) => table.from + index * minute
      const counted = open.subarray(low, high).reduce((sum, one) => sum + one, 0)
      expect(elapsed(table, at(low), at(high))).toBe(counted * minute)

      const wanted = 1 + (a % 600)
      let due = low
      for (let left = wanted; left > 0 && due <= open.length; due++) left -= open[due] ?? 0
      expect(dueAfter(table, at(low), wanted * minute)).toBe(due > open.length ? null : at(due))
    }),
    { numRuns: runs, seed },
  )
}

type Told = { after: number; what: number }

const priorities: Priority[] = ['low', 'normal', 'high', 'urgent']

/** Every kind of thing that happens, one a few minutes after the other. */
function historyOf(start: number, told: readonly Told[]): ClockChange[] {
  let at = start
  const created = { status: 'open', waitingOn: null, priority: 'normal' } as const
  return told.reduce<ClockChange[]>(
    (changes, { after, what }) => {
      at += after * minute
      return [...changes, { at, ...happenings[what % happenings.length]! }]
    },
    [{ at, kind: 'created', ...created }],
  )
}

const happenings = [
  { kind: 'moved', status: 'waiting', waitingOn: 'client' },
  { kind: 'moved', status: 'waiting', waitingOn: 'third_party' },
  { kind: 'moved', status: 'in_progress', waitingOn: null },
  { kind: 'moved', status: 'open', waitingOn: null },
  { kind: 'moved', status: 'resolved', waitingOn: null },
  { kind: 'staff_answered' },
  { kind: 'client_wrote' },
  ...priorities.map((priority) => ({ kind: 'reprioritized', priority }) as const),
] as const

/** The resolution clock, ticked minute by minute. */
function ticked(history: readonly ClockChange[], terms: Terms, open: Uint8Array, from: number) {
  let priority: Priority = 'normal'
  let gait = 'runs'
  let used = 0
  for (const [index, change] of history.entries()) {
    if (change.kind === 'reprioritized') priority = change.priority
    if (change.kind === 'moved') {
      const { status, waitingOn } = change
      if (status === 'resolved') gait = 'stopped'
      else if (status !== 'waiting') gait = 'runs'
      else gait = waitingOn === 'third_party' && !terms.pausesForThirdParty ? 'runs' : 'paused'
    }
    const until = history[index + 1]?.at
    for (let at = change.at; until !== undefined && at < until; at += minute) {
      const counts = measureOf(terms, priority) === 'always' || open[(at - from) / minute] === 1
      if (gait === 'runs' && counts) used += minute
    }
  }
  return { used, gait, priority }
}

/** Pauses, changes of priority, answers, reopening: what is used and when it is due. */
export function forgetsNothing(runs: number, seed: number): void {
  const told = fc.array(fc.record({ after: fc.integer({ min: 1, max: 400 }), what: fc.nat() }), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(calendarDays(6), told, fc.boolean(), (days, list, pausesForThirdParty) => {
      const hours = tableOf(days.calendar, days.from, days.until)
      const terms = termsOn(hours, { pausesForThirdParty })
      const open = openMinutes(days.calendar, hours.from, hours.until)
      const history = historyOf(hours.from, list).filter(({ at }) => at <= hours.until)
      const clock = slaOf(history, terms)
      const cycle = clock?.cycles.find(({ target }) => target === 'resolution')
      if (!clock || !cycle) throw new Error('There is no clock.')

      const end = history.at(-1)?.at ?? hours.from
      const { used, gait, priority } = ticked(history, terms, open, hours.from)
      const ran =
        cycle.since === null ? 0 : (elapsed(measureOf(terms, priority), cycle.since, end) ?? NaN)
      expect(cycle.used + ran).toBe(used)
      expect(clock.gait).toBe(gait)
      expect(cycle.since !== null).toBe(gait === 'runs')

      const goal = goalOf(terms, priority, 'resolution') ?? 0
      if (gait === 'runs' && used < goal) {
        expect(cycle.dueAt).toBe(dueAfter(measureOf(terms, priority), end, goal - used))
      }
    }),
    { numRuns: runs, seed },
  )
}
