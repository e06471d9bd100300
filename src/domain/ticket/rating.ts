import { refusal, type Refusal } from '../refusal'
import { day } from '../time/durations'
import { type TicketStatus, isDone } from './status'

export type RatingFacts = {
  status: TicketStatus
  isRequester: boolean
  ratedAt: Date | null
  now: Date
  changeableDays: number
}

export type RatingVerdict = { ok: true } | { ok: false; status: 403 | 409; refusal: Refusal }

/** Only the requester rates, only what is done; a rating may be changed for some days. */
export function mayRate(facts: RatingFacts): RatingVerdict {
  if (!facts.isRequester) {
    return { ok: false, status: 403, refusal: refusal('rating_not_requester') }
  }
  if (!isDone(facts.status)) {
    return { ok: false, status: 409, refusal: refusal('rating_not_done') }
  }
  if (facts.ratedAt && facts.now.getTime() - facts.ratedAt.getTime() > facts.changeableDays * day) {
    const refused = refusal('rating_too_late', { days: facts.changeableDays })
    return { ok: false, status: 409, refusal: refused }
  }
  return { ok: true }
}
