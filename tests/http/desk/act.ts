import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from './actors'
import { makeTicket, patch } from './makeTicket'
import { rowsOf } from './system'

export const day = 24 * 60 * 60 * 1000
export const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString()

let said = 0

/** In words of its own each time: the same twice in a row would be one reply. */
export const reply = async (actor: Actor, ticket: string, more: object = {}) =>
  rest('POST', `/api/tickets/${ticket}/messages`, {
    token: await tokenFor(actor),
    body: { content: `Words ${++said}.`, ...more },
  })
export const close = async (actor: Actor, ticket: string) =>
  rest('POST', `/api/tickets/${ticket}/closure`, { token: await tokenFor(actor) })
export const reopen = async (actor: Actor, ticket: string) =>
  rest('DELETE', `/api/tickets/${ticket}/closure`, { token: await tokenFor(actor) })

/** A ticket of Ada's that staff have brought into that state. */
export async function ticketThatIs(status: string) {
  const { id } = await makeTicket()
  const { status: answer } = status === 'open' ? { status: 200 } : await patch(id, { status })
  if (answer !== 200) throw new Error(`The ticket could not become ${status}.`)
  return id
}

export const lastEvent = async (ticket: string, kind: string) =>
  (await rowsOf(slugs.ticketEvents, { ticket: { equals: ticket }, kind: { equals: kind } })).at(-1)
