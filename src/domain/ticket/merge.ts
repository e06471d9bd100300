import type { Where } from 'payload'
import { refusal, type Refusal } from '../refusal'
import type { TicketStatus } from './status'

/** What goes on in another ticket is done there. */
export const notMerged: Where = { mergedInto: { exists: false } }

type Merged = {
  id: string
  organization: string | null
  client: string | null
  /** The number of the ticket that it goes on in, where it was merged already. */
  continuedIn: number | null
  status: TicketStatus
}

export type MergeFacts = {
  source: Merged
  target: Merged
  /** Whoever asked in the merged one: their account is open, and of the organization. */
  requester: { isOpen: boolean; isMember: boolean; seesTarget: boolean }
  /** The team has said that the requester may read the target from now on. */
  reveals: boolean
}

export type MergeVerdict =
  { ok: true; addsFollower: boolean } | { ok: false; status: 400 | 409; refusal: Refusal }

const no = (status: 400 | 409, refused: Refusal): MergeVerdict => ({
  ok: false,
  status,
  refusal: refused,
})

/**
 * Whether one ticket may go on in another. Nobody comes to read what they may not read: another
 * organization's never, and a colleague's only where the team says so.
 */
export function mayMerge({ source, target, requester, reveals }: MergeFacts): MergeVerdict {
  if (source.id === target.id) return no(400, refusal('merge_itself'))
  if (source.organization !== target.organization) return no(409, refusal('merge_elsewhere'))
  if (source.continuedIn !== null) {
    return no(409, refusal('merge_done', { number: source.continuedIn }))
  }
  if (target.continuedIn !== null) {
    return no(409, refusal('merge_into_merged', { number: target.continuedIn }))
  }
  if (target.status === 'closed') return no(409, refusal('merge_into_closed'))
  const isTheirs = source.client === target.client
  if (isTheirs || !requester.isOpen) return { ok: true, addsFollower: false }
  // As somebody from elsewhere they would stay readers for ever.
  if (!requester.isMember) return no(409, refusal('merge_requester_left'))
  if (!requester.seesTarget && !reveals) return no(409, refusal('merge_reveals'))
  return { ok: true, addsFollower: true }
}
