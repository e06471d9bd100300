import { isDone, type TicketStatus, type WaitingOn } from '../ticket/status'

/** What a client may know of the promises of a ticket. Times as the API writes them. */
export type ShownTicket = {
  status: TicketStatus
  waitingOn?: WaitingOn | null
  slaStatus?: string | null
  firstResponseDueAt?: string | null
  firstRespondedAt?: string | null
  nextResponseDueAt?: string | null
  resolutionDueAt?: string | null
  resolvedAt?: string | null
}

export type PromiseShown =
  | { target: 'answer' | 'resolution'; is: 'due' | 'overdue'; at: string }
  | { target: 'answer' | 'resolution'; is: 'kept' | 'late' }
  | { target: 'clock'; is: 'waits_for_you' | 'waits' }

const before = (a: string, b: string | null | undefined) => !b || Date.parse(a) <= Date.parse(b)

const dueOrOver = (at: string, now: Date) =>
  Date.parse(at) < now.getTime() ? ('overdue' as const) : ('due' as const)

/** What was promised, whether the clock stands and for whom, and what was kept; nothing without a policy. */
export function promisesShown(ticket: ShownTicket, now: Date): PromiseShown[] {
  const { slaStatus, status, firstRespondedAt, firstResponseDueAt, nextResponseDueAt } = ticket
  if (!slaStatus) return []
  const shown: PromiseShown[] = []
  const done = isDone(status)
  const answerDue = firstRespondedAt ? nextResponseDueAt : firstResponseDueAt
  if (!done && answerDue) {
    shown.push({ target: 'answer', is: dueOrOver(answerDue, now), at: answerDue })
  } else if (firstRespondedAt) {
    const kept = before(firstRespondedAt, firstResponseDueAt)
    shown.push({ target: 'answer', is: kept ? 'kept' : 'late' })
  }
  if (done && ticket.resolvedAt) {
    const kept = before(ticket.resolvedAt, ticket.resolutionDueAt)
    shown.push({ target: 'resolution', is: kept ? 'kept' : 'late' })
  } else if (!done && ticket.resolutionDueAt) {
    const { resolutionDueAt } = ticket
    shown.push({ target: 'resolution', is: dueOrOver(resolutionDueAt, now), at: resolutionDueAt })
  }
  if (!done && slaStatus === 'paused') {
    const forYou = ticket.waitingOn !== 'third_party'
    shown.push({ target: 'clock', is: forYou ? 'waits_for_you' : 'waits' })
  }
  return shown
}
