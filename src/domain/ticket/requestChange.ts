import { isDone, type TicketStatus } from './status'

/** What whoever asked may put right afterwards. Everything else is the desk's to change. */
export const changeableByRequester = ['subject', 'category', 'project'] as const

export type RequestChangeVerdict =
  { ok: true } | { ok: false; status: 403 | 409; reason: string; message: string }

export function mayChangeRequest(facts: {
  isRequester: boolean
  status: TicketStatus
}): RequestChangeVerdict {
  if (!facts.isRequester) {
    const message = 'Only the person who asked can change what the ticket is about.'
    return { ok: false, status: 403, reason: 'not_requester', message }
  }
  if (isDone(facts.status)) {
    const message = 'This ticket is done. Reopen it before you change what it is about.'
    return { ok: false, status: 409, reason: 'done', message }
  }
  return { ok: true }
}
