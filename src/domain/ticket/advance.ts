import type { Ticket } from '@/src/payload-types'
import { idOf } from '../ids'
import { refusal, type Refusal } from '../refusal'
import { awake, isContinued, snooze } from './snooze'
import { assignmentEffect, messageEffect } from './effects'
import { mayMove } from './moves'
import { mayRate } from './rating'
import {
  isDone,
  type Side,
  statusPatch,
  ticketStatuses,
  type TicketStatus,
  type WaitingOn,
  waitingOnFor,
} from './status'
import type { UndoState } from './undo'

/**
 * The columns of a ticket that follow from what happened to it. `advance` decides on them, and on
 * those of its promises the clock (`followClock`, and the sweep as time goes by).
 */
export const followingColumns = [
  'status',
  'waitingOn',
  'resolvedAt',
  'closedAt',
  'lastActivityAt',
  'lastReply',
  'firstRespondedAt',
  'firstResponseDueAt',
  'nextResponseDueAt',
  'resolutionDueAt',
  'slaDueAt',
  'slaLeft',
  'slaStatus',
  'rating',
  'snoozedUntil',
  'mergedInto',
] as const

export type TicketPatch = Partial<Pick<Ticket, (typeof followingColumns)[number]>>

/** Columns that are chosen by a save, and brought back by whoever takes their choice back. */
type UndoneColumns = Pick<Ticket, 'assignedTo' | 'priority' | 'category' | 'project'>

export type TicketState = Pick<
  Ticket,
  | ('client' | 'assignedTo' | 'status' | 'waitingOn')
  | ('resolvedAt' | 'closedAt' | 'firstRespondedAt' | 'rating')
  | ('snoozedUntil' | 'mergedInto')
>

/** What happens to a ticket, by whatever door it comes. */
export type Cause =
  /** A form or a program saves the ticket; what is no status at all is refused by its field. */
  | { kind: 'saved'; status?: unknown; waitingOn?: WaitingOn | null; assignedTo: string | null }
  /** Somebody wants that status: what has it already is told, not done again. */
  | { kind: 'moved'; to: TicketStatus; waitingOn?: WaitingOn | null }
  | { kind: 'reopened' }
  /** With the status that was asked for it, if one was. */
  | {
      kind: 'said'
      isInternal: boolean
      name: string
      by: string | null
      status?: TicketStatus | null
    }
  | { kind: 'rated'; score: number; comment: string | null }
  /** The last reply was withdrawn: what stands is the one before. */
  | { kind: 'withdrawn'; lastReply: Ticket['lastReply'] }
  /** Put off until then; null takes it up again. */
  | { kind: 'snoozed'; until: Date | null }
  /** Goes on in that ticket. */
  | { kind: 'merged'; into: string }
  /** Somebody takes back what they did: everything as it was before, whatever the moves say. */
  | { kind: 'undone'; to: Partial<UndoState> }

export type AdvanceFacts = {
  /** Who does it; of a message, who wrote it. */
  side: Side
  person: string | null
  now: Date
  reopenWithinDays: number
  ratingChangeableDays: number
  /** The number of the ticket that this one goes on in, as far as the person may know it. */
  continuedIn: number | null
}

export type Refused = {
  ok: false
  status: 403 | 409
  refusal: Refusal
  field?: 'status' | 'ticket' | 'until'
}

export type Advance = { ok: true; patch: TicketPatch & Partial<UndoneColumns> } | Refused

const dateOf = (value: string | null | undefined) => (value ? new Date(value) : null)

function move(
  before: TicketState,
  to: TicketStatus,
  waitingOn: WaitingOn | null | undefined,
  facts: AdvanceFacts,
): Advance {
  const { side, now, reopenWithinDays } = facts
  if (before.mergedInto) return isContinued(facts)
  const [resolvedAt, closedAt] = [dateOf(before.resolvedAt), dateOf(before.closedAt)]
  const verdict = mayMove(before, to, { side, closedAt, now, reopenWithinDays })
  if (!verdict.ok) return { ...verdict, status: 409, field: 'status' }

  const patch = statusPatch({ resolvedAt, closedAt }, to, waitingOn, now)
  return {
    ok: true,
    patch: {
      ...patch,
      resolvedAt: patch.resolvedAt?.toISOString() ?? null,
      closedAt: patch.closedAt?.toISOString() ?? null,
      lastActivityAt: now.toISOString(),
      ...(isDone(to) ? awake(before) : {}),
    },
  }
}

function save(
  before: TicketState,
  { status, waitingOn, assignedTo }: Cause & { kind: 'saved' },
  facts: AdvanceFacts,
): Advance {
  const asked = ticketStatuses.find((each) => each === status && each !== before.status)
  const assigned = idOf(before.assignedTo)
  // Whoever it is given to finds it among what is to be done.
  const woken = assignedTo !== null && assignedTo !== assigned ? awake(before) : {}
  const to = asked ?? assignmentEffect(before.status, assigned, assignedTo)
  const moved = to ? move(before, to, waitingOn, facts) : null
  if (moved && !moved.ok) return moved
  const patch = moved?.patch ?? { waitingOn: waitingOnFor(before.status, waitingOn) }
  return { ok: true, patch: { ...patch, ...woken } }
}

/** Closed by the team, wherever it stood, and done with. */
function merge(before: TicketState, into: string, facts: AdvanceFacts): Advance {
  if (before.mergedInto) return isContinued(facts)
  const moved = before.status === 'closed' ? null : move(before, 'closed', null, facts)
  if (moved && !moved.ok) return moved
  return { ok: true, patch: { ...moved?.patch, mergedInto: into } }
}

function reopen(before: TicketState, facts: AdvanceFacts): Advance {
  if (isDone(before.status)) return move(before, 'open', null, facts)
  const { status } = before
  return {
    ok: false,
    status: 409,
    refusal: refusal('reopen_not_done', { status }),
    field: 'status',
  }
}

function say(
  before: TicketState,
  { isInternal, name, by, status }: Cause & { kind: 'said' },
  facts: AdvanceFacts,
): Advance {
  const side = facts.side === 'client' ? 'client' : 'staff'
  if (before.mergedInto && !isInternal) return isContinued(facts)
  const effect = messageEffect({ status: before.status, side, isInternal })
  if (!effect.ok) return { ...effect, status: 409, field: 'ticket' }

  const to = status ?? effect.moveTo
  const moved = to && to !== before.status ? move(before, to, null, { ...facts, side }) : null
  if (moved && !moved.ok) return moved
  if (!effect.isActivity) return { ok: true, patch: moved?.patch ?? {} }
  const now = facts.now.toISOString()
  return {
    ok: true,
    patch: {
      ...moved?.patch,
      ...(side === 'client' ? awake(before) : {}),
      lastActivityAt: now,
      lastReply: { at: now, name, side, by },
      ...(effect.answers && !before.firstRespondedAt ? { firstRespondedAt: now } : {}),
    },
  }
}

function rate(
  before: TicketState,
  { score, comment }: Cause & { kind: 'rated' },
  { now, person, ratingChangeableDays }: AdvanceFacts,
): Advance {
  const verdict = mayRate({
    status: before.status,
    isRequester: idOf(before.client) === person,
    ratedAt: dateOf(before.rating?.ratedAt),
    now,
    changeableDays: ratingChangeableDays,
  })
  if (!verdict.ok) return verdict
  // The days to change it count from the first rating, or it could be changed for ever.
  const ratedAt = before.rating?.ratedAt ?? now.toISOString()
  return { ok: true, patch: { rating: { score, comment, ratedAt } } }
}

/**
 * What follows for a ticket from something that happens to it: the one answer for messages, moves,
 * assignments, ratings and the desk's own sweeps.
 */
export function advance(before: TicketState, cause: Cause, facts: AdvanceFacts): Advance {
  switch (cause.kind) {
    case 'saved':
      return save(before, cause, facts)
    case 'moved':
      return move(before, cause.to, cause.waitingOn, facts)
    case 'snoozed':
      return snooze(before, cause.until, facts)
    case 'merged':
      return merge(before, cause.into, facts)
    case 'undone':
      return { ok: true, patch: cause.to as TicketPatch & Partial<UndoneColumns> }
    case 'withdrawn':
      return { ok: true, patch: { lastReply: cause.lastReply } }
    case 'reopened':
      return reopen(before, facts)
    case 'said':
      return say(before, cause, facts)
    case 'rated':
      return rate(before, cause, facts)
  }
}

type Brought = { status?: TicketStatus; lastActivityAt?: string }

/** How a ticket begins: open, unless the desk itself brings one in that is further. */
export const begin = (
  { side, now }: Pick<AdvanceFacts, 'side' | 'now'>,
  { status = 'open', lastActivityAt = now.toISOString() }: Brought,
): TicketPatch & { status: TicketStatus; lastActivityAt: string } => ({
  status: side === 'system' ? status : 'open',
  lastActivityAt,
})
