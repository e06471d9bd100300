import { refusal, type Refusal } from '../refusal'
import { isDone, type TicketStatus } from './status'

export type RequestChangeVerdict = { ok: true } | { ok: false; status: 403 | 409; refusal: Refusal }

/** Whoever asked may put right what it is about, until it is done. */
export function mayChangeRequest(facts: {
  isRequester: boolean
  status: TicketStatus
}): RequestChangeVerdict {
  if (!facts.isRequester) {
    return { ok: false, status: 403, refusal: refusal('request_not_requester') }
  }
  if (isDone(facts.status)) {
    return { ok: false, status: 409, refusal: refusal('request_done') }
  }
  return { ok: true }
}
