import { expect } from 'vitest'
import { slugs } from '@/src/slugs'
import { tokenFor, type Actor } from '../http/desk/actors'
import { makeTicket } from '../http/desk/makeTicket'
import { force, person, sql } from '../http/desk/system'
import { rest } from '../support/rest'

/** What is written to a ticket, by whoever may. */
export async function say(actor: Actor, ticket: string, content: string, isInternal = false) {
  const { status, body } = await rest('POST', `/api/tickets/${ticket}/messages`, {
    token: await tokenFor(actor),
    body: { content, isInternal },
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id as string
}

export const readers = (mails: { to1: string }[]) => mails.map(({ to1 }) => to1).toSorted()

export async function assignedTo(email: string) {
  const { id } = await makeTicket()
  await force(slugs.tickets, id, { assignedTo: await person(email) })
  return id
}

/** What became of each mail about a ticket. */
export const outcomes = (ticket: string) =>
  sql('select kind, status, last_error from deliveries where ticket_id = $1 order by kind', [
    ticket,
  ])
