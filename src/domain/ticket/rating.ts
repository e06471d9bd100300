import { countOfDays, day } from '../time/days'
import { type TicketStatus, isDone } from './status'

export type RatingFacts = {
  status: TicketStatus
  isRequester: boolean
  ratedAt: Date | null
  now: Date
  changeableDays: number
}

export type RatingVerdict =
  { ok: true } | { ok: false; reason: 'not_requester' | 'not_done' | 'too_late'; message: string }

/** Only the requester rates, only what is done; a rating may be changed for some days. */
export function mayRate(facts: RatingFacts): RatingVerdict {
  if (!facts.isRequester) {
    return {
      ok: false,
      reason: 'not_requester',
      message: 'Only the person who asked can rate this ticket.',
    }
  }
  if (!isDone(facts.status)) {
    return {
      ok: false,
      reason: 'not_done',
      message: 'A ticket can be rated once it is resolved or closed.',
    }
  }
  if (facts.ratedAt && facts.now.getTime() - facts.ratedAt.getTime() > facts.changeableDays * day) {
    return {
      ok: false,
      reason: 'too_late',
      message: `A rating can be changed for ${countOfDays(facts.changeableDays)}. Yours is older than that.`,
    }
  }
  return { ok: true }
}
