import type { Refusal, RefusalCode } from '../refusal'
import { minute } from '../time/durations'

/** Milliseconds in which people may take back or mend what they wrote. */
export const replyChangeable = 10 * minute

export type ReplyChangeFacts = {
  isAuthor: boolean
  writtenAt: Date
  now: Date
  isWithdrawn: boolean
  /** Somebody else has written since. */
  isAnswered: boolean
  isClosed: boolean
}

export type ReplyChangeVerdict = { ok: true } | { ok: false; status: 403 | 409; refusal: Refusal }

/** Only what one wrote oneself, for some minutes, and while nobody has answered it. */
export function mayChangeReply(facts: ReplyChangeFacts): ReplyChangeVerdict {
  const refuse = (status: 403 | 409, code: RefusalCode) =>
    ({ ok: false, status, refusal: { code } }) as const
  if (!facts.isAuthor) return refuse(403, 'reply_not_author')
  if (facts.isWithdrawn) return refuse(409, 'reply_withdrawn')
  if (facts.isClosed) return refuse(409, 'reply_in_closed')
  if (facts.isAnswered) return refuse(409, 'reply_answered')
  if (facts.now.getTime() - facts.writtenAt.getTime() > replyChangeable) {
    return refuse(409, 'reply_too_old')
  }
  return { ok: true }
}
