import { refusal, type Refusal } from '../refusal'
import type { Side } from './status'

/**
 * Why somebody follows a ticket, and so what their reading of it stands on: `self` follows what they
 * see anyway, `colleague` was added and reads while they belong to the organization of the ticket,
 * `guest` was added by the team from elsewhere and reads until they are taken off again.
 */
export const standings = ['self', 'colleague', 'guest'] as const
export type Standing = (typeof standings)[number]

/** Whether following alone lets somebody read the ticket. Its twin in SQL is in personOfSession. */
export const readsAsFollower = (standing: Standing, isMember: boolean): boolean =>
  standing === 'guest' || (standing === 'colleague' && isMember)

/** People of one ticket, and tickets that one person was added to. */
export const followersMost = 50
export const followedMost = 1_000

export type FollowFacts = {
  side: Side
  isSelf: boolean
  /** The one who adds has asked. */
  isRequester: boolean
  /** Whoever is added belongs to the organization of the ticket, with an account that is open. */
  isMember: boolean
  isOpen: boolean
}

export type FollowVerdict =
  { ok: true; standing: Standing } | { ok: false; status: 400 | 403; refusal: Refusal }

/** People add themselves, requesters their colleagues, the team whomever it likes. */
export function standingOf(facts: FollowFacts): FollowVerdict {
  const { side, isSelf, isRequester, isMember, isOpen } = facts
  if (isSelf) return { ok: true, standing: 'self' }
  if (side === 'client' && !isRequester) {
    return { ok: false, status: 403, refusal: refusal('follow_not_requester') }
  }
  if (side === 'client' && !(isMember && isOpen)) {
    return { ok: false, status: 400, refusal: refusal('colleague_unknown') }
  }
  if (!isOpen) return { ok: false, status: 400, refusal: refusal('client_unknown') }
  return { ok: true, standing: isMember ? 'colleague' : 'guest' }
}

export const followings = ['follows', 'muted', 'none'] as const
export type Following = (typeof followings)[number]

/** Whoever asked follows without a row of their own; everybody else by one. */
export const followingOf = (
  row: { muted: boolean } | null | undefined,
  isRequester: boolean,
): Following => {
  if (row) return row.muted ? 'muted' : 'follows'
  return isRequester ? 'follows' : 'none'
}
