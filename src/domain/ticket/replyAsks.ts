import { ticketStatuses, type Side, type TicketStatus } from './status'

/** What a message asks of its ticket besides: a status to go on with, or to be taken up again. */
export type ReplyAsks = { status: TicketStatus | null; reopen: boolean }

type Sent = { status?: unknown; reopen?: unknown; isInternal?: unknown }

export type AsksVerdict =
  | { ok: true; asks: ReplyAsks }
  | { ok: false; status: 400 | 403; field: 'status' | 'reopen'; message: string }

const isStatus = (value: unknown): value is TicketStatus =>
  ticketStatuses.some((known) => known === value)

/** What may be asked at all; whether the ticket can do it is for `mayMove` to say. */
export function replyAsks({ status, reopen, isInternal }: Sent, side: Side): AsksVerdict {
  const wrong = (field: 'status' | 'reopen', message: string, code: 400 | 403 = 400) =>
    ({ ok: false, status: code, field, message }) as const
  const hasStatus = status !== undefined && status !== null
  if (reopen !== undefined && reopen !== null && typeof reopen !== 'boolean') {
    return wrong('reopen', 'Say true or false.')
  }
  if (hasStatus && side === 'client') {
    return wrong(
      'status',
      'The status is set by the team. Close or reopen the ticket instead.',
      403,
    )
  }
  if (hasStatus && !isStatus(status)) {
    return wrong('status', `Choose one of these: ${ticketStatuses.join(', ')}.`)
  }
  if (hasStatus && reopen) {
    return wrong('reopen', 'Choose a status, or reopen the ticket: not both at once.')
  }
  if (reopen && isInternal === true && side !== 'client') {
    return wrong('reopen', 'A note for the team reopens nothing. Reopen the ticket by itself.')
  }
  return {
    ok: true,
    asks: { status: hasStatus ? (status as TicketStatus) : null, reopen: !!reopen },
  }
}

/** Whether the ticket stands already as it was asked to. */
export const isAsAsked = (now: TicketStatus, { status, reopen }: ReplyAsks): boolean =>
  (status === null || status === now) && !(reopen && now === 'closed')
