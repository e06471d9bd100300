import { isUuid } from '../ids'
import { refusal, type Refusal } from '../refusal'
import { priorities, type Priority } from './priority'
import { ticketStatuses, type Side, type TicketStatus } from './status'

/** What a message asks of its ticket besides: a status to go on with, or to be taken up again; of
 * the team also what else the ticket is set to. What is not there stays as it is. */
export type ReplyAsks = {
  status: TicketStatus | null
  reopen: boolean
  priority?: Priority
  /** Null: nobody. */
  assignTo?: string | null
  category?: string
  /** The last thing that the writer knows of the ticket; what came after it stops the message. */
  after?: string
  /** What the words come from. */
  cannedReply?: string
}

const ofTheTeam = ['priority', 'assignTo', 'category', 'after', 'cannedReply'] as const
type TeamField = (typeof ofTheTeam)[number]
type Field = 'status' | 'reopen' | TeamField

type Sent = Partial<Record<Field | 'isInternal', unknown>>

export type AsksVerdict =
  { ok: true; asks: ReplyAsks } | { ok: false; status: 400 | 403; field: Field; refusal: Refusal }

const isStatus = (value: unknown): value is TicketStatus =>
  ticketStatuses.some((known) => known === value)

const isSaid = (field: TeamField, value: unknown) =>
  value !== undefined && (value !== null || field === 'assignTo')

const isWrong = (field: TeamField, value: unknown) =>
  field === 'priority' ? !priorities.some((known) => known === value) : !isUuid(value)

type TeamAsks = Pick<ReplyAsks, TeamField>

/** The first of what only the team asks that is wrong. */
function teamRefusal(sent: Sent): { field: TeamField; refusal: Refusal } | null {
  for (const field of ofTheTeam) {
    const value = sent[field]
    const isNobody = field === 'assignTo' && value === null
    if (!isSaid(field, value) || isNobody || !isWrong(field, value)) continue
    const values = [...priorities]
    const said = field === 'priority' ? refusal('choice_unknown', { values }) : refusal('id_wrong')
    return { field, refusal: said }
  }
  return null
}

const teamAsks = (sent: Sent): TeamAsks =>
  Object.fromEntries(
    ofTheTeam.filter((field) => isSaid(field, sent[field])).map((field) => [field, sent[field]]),
  )

/** What may be asked at all; whether the ticket can do it is for `mayMove` to say. */
export function replyAsks(sent: Sent, side: Side): AsksVerdict {
  const { status, reopen, isInternal } = sent
  const wrong = (field: Field, reason: Refusal, code: 400 | 403 = 400) =>
    ({ ok: false, status: code, field, refusal: reason }) as const
  const hasStatus = status !== undefined && status !== null
  if (reopen !== undefined && reopen !== null && typeof reopen !== 'boolean') {
    return wrong('reopen', refusal('flag_expected'))
  }
  if (hasStatus && side === 'client') {
    return wrong('status', refusal('status_by_team'), 403)
  }
  const ofTeam = ofTheTeam.find((field) => isSaid(field, sent[field]))
  if (ofTeam && side === 'client') return wrong(ofTeam, refusal('asked_by_team'), 403)
  if (hasStatus && !isStatus(status)) {
    return wrong('status', refusal('choice_unknown', { values: ticketStatuses }))
  }
  if (hasStatus && reopen) {
    return wrong('reopen', refusal('status_or_reopen'))
  }
  if (reopen && isInternal === true && side !== 'client') {
    return wrong('reopen', refusal('note_reopens_nothing'))
  }
  const refused = teamRefusal(sent)
  if (refused) return wrong(refused.field, refused.refusal)
  return {
    ok: true,
    asks: {
      status: hasStatus ? (status as TicketStatus) : null,
      reopen: !!reopen,
      ...teamAsks(sent),
    },
  }
}

/** What the ticket is to be set to besides its status. */
export const settingsAsked = ({ priority, assignTo, category }: ReplyAsks) => ({
  ...(priority !== undefined && { priority }),
  ...(assignTo !== undefined && { assignedTo: assignTo }),
  ...(category !== undefined && { category }),
})

type Standing = {
  status: TicketStatus
  priority?: string | null
  assignedTo?: string | null
  category?: string | null
}

/** Whether the ticket stands already as it was asked to. */
export const isAsAsked = (now: Standing, asks: ReplyAsks): boolean =>
  (asks.status === null || asks.status === now.status) &&
  !(asks.reopen && now.status === 'closed') &&
  Object.entries(settingsAsked(asks)).every(
    ([field, value]) => (now[field as 'priority'] ?? null) === value,
  )
