import type { Priority } from '../ticket/priority'
import { ticketStatus, type TicketStatus, type WaitingOn } from '../ticket/status'
import type { Measure, OpenHours } from './openTime'
import { minute } from '../time/durations'

export const slaTargets = ['first_response', 'next_response', 'resolution'] as const
export type SlaTarget = (typeof slaTargets)[number]

/** Minutes, as a policy says them. */
export type Goals = {
  firstResponse: number
  nextResponse?: number | null
  resolution: number
  roundTheClock?: boolean | null
}

/** One version of a policy on one version of a calendar: what a promise is judged by. */
export type Terms = {
  policyVersion: string
  calendarVersion: string
  goals: Record<Priority, Goals>
  pausesForThirdParty: boolean
  warnPercent: number
  hours: OpenHours
}

const field = {
  first_response: 'firstResponse',
  next_response: 'nextResponse',
  resolution: 'resolution',
} as const satisfies Record<SlaTarget, keyof Goals>

/** Milliseconds; null where nothing is promised. */
export function goalOf({ goals }: Terms, priority: Priority, target: SlaTarget): number | null {
  const minutes = goals[priority][field[target]]
  return minutes ? minutes * minute : null
}

export const measureOf = ({ goals, hours }: Terms, priority: Priority): Measure =>
  goals[priority].roundTheClock ? 'always' : hours

export type Gait = 'runs' | 'paused' | 'stopped'

/** Whose turn it is pauses the clock: the client's and an approval's always, another's by policy. */
export function gaitOf(
  { pausesForThirdParty }: Pick<Terms, 'pausesForThirdParty'>,
  status: TicketStatus,
  waitingOn: WaitingOn | null,
): Gait {
  const { clock } = ticketStatus[status]
  return clock === 'paused' && waitingOn === 'third_party' && !pausesForThirdParty ? 'runs' : clock
}
