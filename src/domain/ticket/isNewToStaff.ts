import { isDone, type TicketStatus } from './status'

export type NewToStaffFacts = {
  viewer: string
  status: TicketStatus
  assignedTo: string | null
  /** Whoever wrote last, the request itself included, and when. */
  lastWord: { isMine: boolean; at: string }
  /** When the viewer last opened the ticket. */
  readAt: string | null
}

/**
 * Somebody else has written since the viewer looked. What they never looked at is news while it is
 * theirs, or nobody's, and not done: a colleague's ticket is the colleague's news.
 */
export function isNewToStaff({
  viewer,
  status,
  assignedTo,
  lastWord,
  readAt,
}: NewToStaffFacts): boolean {
  if (lastWord.isMine) return false
  if (readAt) return Date.parse(lastWord.at) > Date.parse(readAt)
  return !isDone(status) && (assignedTo === null || assignedTo === viewer)
}
