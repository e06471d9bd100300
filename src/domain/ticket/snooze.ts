import type { Where } from 'payload'
import { refusal, type Refusal } from '../refusal'
import { day } from '../time/durations'
import type { Advance, AdvanceFacts, Refused, TicketPatch, TicketState } from './advance'
import { continuedRefusal } from './effects'
import { isDone, type TicketStatus } from './status'

/** Nothing sleeps for ever: what waits for an answer comes back by itself in the end. */
const snoozeDaysMost = 366
const answerDaysMost = 90

/** Lists of what is to be done leave these out; the sweep takes the mark away when its time is up. */
export const notSnoozed: Where = { snoozedUntil: { exists: false } }
export const onlySnoozed: Where = { snoozedUntil: { exists: true } }

/** A moment, or the next word of the client. */
export type SnoozeFor = Date | 'answer'

export const snoozeEnd = (until: SnoozeFor, now: Date): Date =>
  until === 'answer' ? new Date(now.getTime() + answerDaysMost * day) : until

type Verdict = { ok: true } | { ok: false; refusal: Refusal; field?: 'until' }

/** Only what is still to be done can be put off, and only into a time that comes. */
export function maySnooze(status: TicketStatus, until: Date, now: Date): Verdict {
  if (isDone(status)) return { ok: false, refusal: refusal('snooze_done') }
  const isAhead = until > now && until.getTime() - now.getTime() <= snoozeDaysMost * day
  if (isAhead) return { ok: true }
  return { ok: false, refusal: refusal('snooze_time', { most: snoozeDaysMost }), field: 'until' }
}

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
