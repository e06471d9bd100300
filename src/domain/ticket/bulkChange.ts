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
  /** The same words to everybody who asked, variables of canned replies filled in for each. */
  reply?: string
  /** The words for those who read German. */
  replyGerman?: string
  /** The canned reply that the words come from. */
  cannedReply?: string
  /** The ticket, by its number, that all of them go on in; nothing else is done with it. */
  mergeInto?: number
}

export const saysSomething = ({ reply, replyGerman }: BulkChange): boolean =>
  reply !== undefined || replyGerman !== undefined

/** What of it a save of the ticket says; the status of a reply goes with the reply, which says no more. */
export function savedBy(change: BulkChange) {
  const { snooze, reply, replyGerman, cannedReply, mergeInto, ...fields } = change
  if (!saysSomething(change)) return fields
  const { status, ...rest } = fields
  return rest
}

/** A canned reply alone says nothing: whoever sends it sends its words. */
export const isEmptyChange = ({ cannedReply, ...change }: BulkChange) =>
  Object.values(change).every((value) => value === undefined)

/** A merged ticket is closed: whatever else is meant for it was to be done first. */
export const isMergeWithMore = ({ mergeInto, ...more }: BulkChange) =>
  mergeInto !== undefined && Object.values(more).some((value) => value !== undefined)

export type BulkOutcome = 'done' | 'same' | 'refused'
export type UndoOutcome = 'undone' | 'partly' | 'left' | 'refused'
