import type { Advance, AdvanceFacts, Refused, TicketPatch, TicketState } from './advance'
import { continuedRefusal } from './effects'
import { maySnooze } from './snooze'

/** Only what sleeps is woken: others keep a patch that says no more than it changes. */
export const awake = ({ snoozedUntil }: TicketState): TicketPatch =>
  snoozedUntil ? { snoozedUntil: null } : {}

export const isContinued = ({ continuedIn }: AdvanceFacts): Refused => ({
  ok: false,
  status: 409,
  refusal: continuedRefusal(continuedIn),
  field: 'ticket',
})

export function snooze(before: TicketState, until: Date | null, { now }: AdvanceFacts): Advance {
  if (until === null) return { ok: true, patch: awake(before) }
  const verdict = maySnooze(before.status, until, now)
  if (!verdict.ok) return { ...verdict, status: 409 }
  return { ok: true, patch: { snoozedUntil: until.toISOString() } }
}
