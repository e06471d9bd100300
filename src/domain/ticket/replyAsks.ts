import { refusal, type Refusal } from '../refusal'
import { ticketStatuses, type Side, type TicketStatus } from './status'

/** What a message asks of its ticket besides: a status to go on with, or to be taken up again. */
export type ReplyAsks = { status: TicketStatus | null; reopen: boolean }

type Sent = { status?: unknown; reopen?: unknown; isInternal?: unknown }

export type AsksVerdict =
  | { ok: true; asks: ReplyAsks }
  | { ok: false; status: 400 | 403; field: 'status' | 'reopen'; refusal: Refusal }

const isStatus = (value: unknown): value is TicketStatus =>
  ticketStatuses.some((known) => known === value)

/** What may be asked at all; whether the ticket can do it is for `mayMove` to say. */
export function replyAsks({ status, reopen, isInternal }: Sent, side: Side): AsksVerdict {
  const wrong = (field: 'status' | 'reopen', reason: Refusal, code: 400 | 403 = 400) =>
    ({ ok: false, status: code, field, refusal: reason }) as const
  const hasStatus = status !== undefined && status !== null
  if (reopen !== undefined && reopen !== null && typeof reopen !== 'boolean') {
    return wrong('reopen', refusal('flag_expected'))
  }
  if (hasStatus && side === 'client') {
    return wrong('status', refusal('status_by_team'), 403)
  }
  if (hasStatus && !isStatus(status)) {
    return wrong('status', refusal('choice_unknown', { values: ticketStatuses }))
  }
  if (hasStatus && reopen) {
    return wrong('reopen', refusal('status_or_reopen'))
  }
  if (reopen && isInternal === true && side !== 'client') {
    return wrong('reopen', refusal('note_reopens_nothing'))
  }
  return {
    ok: true,
    asks: { status: hasStatus ? (status as TicketStatus) : null, reopen: !!reopen },
  }
}

/** Whether the ticket stands already as it was asked to. */
export const isAsAsked = (now: TicketStatus, { status, reopen }: ReplyAsks): boolean =>
  (status === null || status === now) && !(reopen && now === 'closed')
