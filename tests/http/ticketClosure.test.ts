import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { close, daysAgo, reopen, ticketThatIs } from './desk/act'
import { tokenFor } from './desk/actors'
import { digest } from './desk/digest'
import { force, rowOf } from './desk/system'

beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'bob', 'sam'] as const) await tokenFor(actor)
})

describe('closing and reopening', () => {
  it.each(['open', 'in_progress', 'waiting', 'resolved'])('closes what is %s', async (status) => {
    const id = await ticketThatIs(status)
    expect(await close('ada', id)).toMatchObject({
      status: 200,
      body: { doc: { status: 'closed' } },
    })
  })

  it.each(['ada', 'sam'] as const)('tells %s that it is closed already', async (actor) => {
    const id = await ticketThatIs('closed')
    const before = await digest()
    const { status, body } = await close(actor, id)
    expect(status).toBe(409)
    expect(body.errors[0].message).toMatch(/already closed/)
    expect(await digest()).toBe(before)
  })

  it.each(['open', 'in_progress', 'waiting'])('does not reopen what is %s', async (status) => {
    const id = await ticketThatIs(status)
    const answer = await reopen('ada', id)
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0].message).toMatch(/Only a resolved or closed one/)
  })

  it.each([
    [29, 200],
    [31, 409],
  ])('reopens for the client %i days after: %i', async (days, expected) => {
    const id = await ticketThatIs('closed')
    await force(slugs.tickets, id, { closedAt: daysAgo(days) })
    const { status, body } = await reopen('ada', id)
    expect(status).toBe(expected)
    if (expected === 409) {
      expect(body.errors[0].message).toMatch(/more than 30 days ago.*follow-up ticket/)
      expect((await rowOf(slugs.tickets, id)).status).toBe('closed')
    } else {
      expect(body.doc).toMatchObject({ status: 'open', closedAt: null, resolvedAt: null })
    }
  })

  it('reopens for staff whenever', async () => {
    const id = await ticketThatIs('closed')
    await force(slugs.tickets, id, { closedAt: daysAgo(400) })
    expect((await reopen('sam', id)).status).toBe(200)
  })
})
