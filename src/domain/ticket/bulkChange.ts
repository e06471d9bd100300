import type { Priority } from './priority'
import type { TicketStatus, WaitingOn } from './status'

export const bulkMost = 200
/** What a page sends at once, so that it can tell how far it is. */
export const bulkPortion = 25

/** What is done to many tickets; what is not named stays. */
export type BulkChange = {
  assignedTo?: string | null
  status?: TicketStatus
  waitingOn?: WaitingOn
  priority?: Priority
  category?: string
  project?: string | null
  /** A moment, `answer`, or null to wake. */
  snooze?: Date | 'answer' | null
  /** The same words to everybody who asked. */
  reply?: string
}

/** What of it a save of the ticket says; the status of a reply goes with the reply. */
export function savedBy({ snooze, reply, ...fields }: BulkChange) {
  if (reply === undefined) return fields
  const { status, waitingOn, ...rest } = fields
  return rest
}

export const isEmptyChange = (change: BulkChange) =>
  Object.values(change).every((value) => value === undefined)

export type BulkOutcome = 'done' | 'same' | 'refused'
export type UndoOutcome = 'undone' | 'partly' | 'left' | 'refused'
