import { refusal, type Refusal } from '../refusal'
import { day } from '../time/durations'

/** `refused`: it was not sent, and its writer decides what becomes of it. */
export const plannedStates = ['planned', 'sent', 'refused', 'withdrawn'] as const
export type PlannedState = (typeof plannedStates)[number]

/** What still waits for a time or for somebody. */
export const isOnPlan = (state: PlannedState) => state === 'planned' || state === 'refused'

const planDaysMost = 90
/** Of one ticket at once. */
export const plannedMost = 10

export const mayPlan = (sendAt: Date, now: Date): { ok: true } | { ok: false; refusal: Refusal } =>
  sendAt > now && sendAt.getTime() - now.getTime() <= planDaysMost * day
    ? { ok: true }
    : { ok: false, refusal: refusal('plan_time', { most: planDaysMost }) }

/** What passes by itself is tried again; anything else is for its writer to decide. */
export const passesByItself = (status: number) => status === 429 || status >= 500
