import type { Cycle } from '@/src/domain/clock/cycle'
import { slaOf, type ClockChange } from '@/src/domain/clock/slaClock'
import type { SlaTarget, Terms } from '@/src/domain/clock/terms'
import { tableAround, termsOn, type CalendarName } from './parts'

/** As people write it: a time of March 2026 in Berlin, and what happened. */
export type Step = readonly [at: string, what: string]

export const instant = (at: string) => Date.parse(`2026-03-${at}+01:00`)

export const changeOf = ([at, what]: Step): ClockChange => {
  const [word = '', more] = what.split(' ')
  const told = { at: instant(at) }
  switch (word) {
    case 'created':
      return {
        ...told,
        kind: 'created',
        priority: (more ?? 'normal') as 'normal',
        status: 'open',
        waitingOn: null,
      }
    case 'waits':
      return { ...told, kind: 'moved', status: 'waiting', waitingOn: more as 'client' }
    case 'answered':
      return { ...told, kind: 'staff_answered' }
    case 'wrote':
      return { ...told, kind: 'client_wrote' }
    case 'open':
    case 'in_progress':
    case 'resolved':
    case 'closed':
      return { ...told, kind: 'moved', status: word, waitingOn: null }
    default:
      return { ...told, kind: 'reprioritized', priority: word as 'urgent' }
  }
}

export const terms = (calendar: CalendarName = 'berlin', more: Partial<Terms> = {}) =>
  termsOn(tableAround(calendar, '2026'), more)

export function clockOf(steps: readonly Step[], on = terms()) {
  const clock = slaOf(steps.map(changeOf), on)
  if (!clock) throw new Error('There is no clock.')
  return clock
}

export const last = (steps: readonly Step[], target: SlaTarget, on?: Terms): Cycle | undefined =>
  clockOf(steps, on).cycles.findLast((cycle) => cycle.target === target)

export const said = (moment: number | null | undefined) =>
  moment === null || moment === undefined
    ? null
    : new Date(moment + 3_600_000).toISOString().slice(8, 19)

export const start: Step = ['02T10:00:00', 'created']
