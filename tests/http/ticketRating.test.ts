import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { day, daysAgo, lastEvent, ticketThatIs } from './desk/act'
import { tokenFor, type Actor } from './desk/actors'
import { digest } from './desk/digest'
import { force, rowOf } from './desk/system'

beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'bob', 'sam'] as const) await tokenFor(actor)
})

describe('a rating', () => {
  const rate = async (
    actor: Actor,
    ticket: string,
    body: unknown = { score: 4, comment: '\r\nFine ' },
  ) => rest('PUT', `/api/tickets/${ticket}/rating`, { token: await tokenFor(actor), body })

  it.each(['resolved', 'closed'])('is given by the requester to what is %s', async (status) => {
    const id = await ticketThatIs(status)
    const answer = await rate('ada', id)
    expect(answer.body).toMatchObject({ doc: { status, rating: { score: 4, comment: 'Fine' } } })
    expect(await lastEvent(id, 'rated')).toMatchObject({ actorName: 'Ada Brenner' })
  })

  it.each([
    ['alan', 403],
    ['sam', 403],
    ['bob', 404],
    ['nobody', 401],
  ] as const)('is not given by %s', async (actor, expected) => {
    const id = await ticketThatIs('resolved')
    const before = await digest()
    expect((await rate(actor, id)).status).toBe(expected)
    expect(await digest()).toBe(before)
  })

  it.each(['open', 'in_progress', 'waiting'])('is not given to what is %s', async (status) => {
    const id = await ticketThatIs(status)
    const answer = await rate('ada', id)
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0].message).toMatch(/resolved or closed/)
  })

  it('changes for seven days after the first, and no longer', async () => {
    const id = await ticketThatIs('resolved')
    await rate('ada', id)
    await force(slugs.tickets, id, { rating: { score: 4, ratedAt: daysAgo(6) } })
    expect((await rate('ada', id, { score: 2 })).status).toBe(200)
    const changed = (await rowOf(slugs.tickets, id)).rating as { score: number; ratedAt: string }
    expect(changed.score).toBe(2)
    expect(Date.parse(changed.ratedAt)).toBeLessThan(Date.now() - 5 * day)

    await force(slugs.tickets, id, { rating: { score: 2, ratedAt: daysAgo(8) } })
    const late = await rate('ada', id, { score: 5 })
    expect(late.status).toBe(409)
    expect(late.body.errors[0].message).toMatch(/7 days/)
    expect((await rowOf(slugs.tickets, id)).rating).toMatchObject({ score: 2 })
  })

  it.each([
    { score: 0 },
    { score: 6 },
    { score: 3.5 },
    { score: '5' },
    {},
    { score: 3, comment: 5 },
  ])('refuses %j', async (body) => {
    const id = await ticketThatIs('resolved')
    const before = await digest()
    const answer = await rate('ada', id, body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0]).toMatchObject({
      field: expect.any(String),
      message: expect.any(String),
    })
    expect(await digest()).toBe(before)
  })
})
