import { rest } from '../../support/rest'
import { tokenFor, type Actor } from './actors'
import { makeTicket } from './makeTicket'
import { rowOf } from './system'
import { slugs } from '@/src/slugs'

export const call = async (actor: Actor, path: string, body: unknown) =>
  rest('POST', `/api/tickets/${path}`, { token: await tokenFor(actor), body })

export const bulk = (actor: Actor, tickets: readonly string[], change: object, more: object = {}) =>
  call(actor, 'bulk', { tickets, change, ...more })
export const undo = (actor: Actor, batch: string, more: object = {}) =>
  call(actor, 'bulk/undo', { batch, ...more })

export type Result = {
  ticket: string
  number: number
  outcome: string
  code?: string
  left?: string[]
}
export const outcomes = (body: { results: Result[] }) => body.results.map(({ outcome }) => outcome)

/** All that undoing promises to bring back, and what a client reads of the ticket. */
const columns = [
  ...['status', 'waitingOn', 'resolvedAt', 'closedAt', 'lastActivityAt', 'snoozedUntil'],
  ...['assignedTo', 'priority', 'category', 'project', 'organization', 'lastReply'],
  ...['slaStatus', 'requesterName'],
] as const
export const stateOf = async (id: string) => {
  const row = await rowOf(slugs.tickets, id)
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}

export const three = async () =>
  Promise.all([
    makeTicket(),
    makeTicket('bob@globex.example'),
    makeTicket('ada@acme.example', { priority: 'high' }),
  ]).then((rows) => rows.map(({ id }) => id))
