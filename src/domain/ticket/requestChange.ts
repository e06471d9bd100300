import { refusal, type Refusal } from '../refusal'
import { isDone, type TicketStatus } from './status'

/** What whoever asked may put right afterwards. Everything else is the desk's to change. */
export const changeableByRequester = ['subject', 'category', 'project'] as const

export type RequestChangeVerdict =
  { ok: true } | { ok: false; status: 403 | 409; reason: string; refusal: Refusal }

export function mayChangeRequest(facts: {
  isRequester: boolean
  status: TicketStatus
}): RequestChangeVerdict {
  if (!facts.isRequester) {
    const refused = refusal('request_not_requester')
    return { ok: false, status: 403, reason: 'not_requester', refusal: refused }
  }
  if (isDone(facts.status)) {
    return { ok: false, status: 409, reason: 'done', refusal: refusal('request_done') }
  }
  return { ok: true }
}
