/** Milliseconds in which people may take back or mend what they wrote. */
export const replyChangeable = 10 * 60 * 1000

export type ReplyChangeFacts = {
  isAuthor: boolean
  writtenAt: Date
  now: Date
  isWithdrawn: boolean
  /** Somebody else has written since. */
  isAnswered: boolean
  isClosed: boolean
}

export type ReplyChangeVerdict =
  { ok: true } | { ok: false; status: 403 | 409; reason: string; message: string }

/** Only what one wrote oneself, for some minutes, and while nobody has answered it. */
export function mayChangeReply(facts: ReplyChangeFacts): ReplyChangeVerdict {
  const refuse = (status: 403 | 409, reason: string, message: string) =>
    ({ ok: false, status, reason, message }) as const
  if (!facts.isAuthor) {
    return refuse(403, 'not_author', 'Only the person who wrote a reply can change it.')
  }
  if (facts.isWithdrawn) return refuse(409, 'withdrawn', 'This reply was withdrawn.')
  if (facts.isClosed) {
    return refuse(409, 'closed', 'This ticket is closed, so its replies stay as they are.')
  }
  if (facts.isAnswered) {
    const message =
      'Somebody has answered meanwhile, so this reply stays as it is. Write another one.'
    return refuse(409, 'answered', message)
  }
  if (facts.now.getTime() - facts.writtenAt.getTime() > replyChangeable) {
    const message = 'A reply can be changed for 10 minutes. This one is older; write another one.'
    return refuse(409, 'too_late', message)
  }
  return { ok: true }
}
