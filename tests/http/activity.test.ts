import { beforeAll, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { graphql } from '../support/graphql'
import { rest } from '../support/rest'
import { reply } from './desk/act'
import { tokenFor } from './desk/actors'
import { makeNote, makeTicket, patch } from './desk/makeTicket'
import { force, person, rowOf } from './desk/system'
import { expectRefusal } from './expectRefusal'

beforeAll(async () => {
  for (const actor of ['ada', 'sam'] as const) await tokenFor(actor)
})

const seenBy = async (actor: 'ada' | 'sam', id: string) =>
  (await rest('GET', `/api/tickets/${id}`, { token: await tokenFor(actor) })).body

it('of a ticket does not move for clients with what is the team’s own', async () => {
  const { id } = await makeTicket()
  await patch(id, { status: 'in_progress' })
  const past = '2026-01-01T00:00:00.000Z'
  await force(slugs.tickets, id, { lastActivityAt: past, updatedAt: past })
  const before = await seenBy('ada', id)

  expect((await patch(id, { assignedTo: await person('sam@desk.example') })).status).toBe(200)
  await makeNote(id, 'Between us.')
  expect(await seenBy('ada', id)).toEqual(before)
  expect((await seenBy('sam', id)).updatedAt).not.toBe(past)

  await reply('sam', id)
  expect((await seenBy('ada', id)).lastActivityAt).not.toBe(past)
})

it('is not to be learned by a filter, an order or GraphQL, either', async () => {
  const { id } = await makeTicket()
  const token = await tokenFor('ada')
  expect(await seenBy('ada', id)).not.toHaveProperty('updatedAt')
  expect(await rowOf(slugs.tickets, id)).toHaveProperty('updatedAt')
  for (const query of ['where[updatedAt][greater_than]=2020-01-01', 'sort=-updatedAt']) {
    expectRefusal(await rest('GET', `/api/tickets?${query}`, { token }), 400)
  }
  const { body } = await graphql(`{ Ticket(id: "${id}") { updatedAt lastActivityAt } }`, {}, token)
  expect(body.data.Ticket).toEqual({ updatedAt: null, lastActivityAt: expect.any(String) })
})
