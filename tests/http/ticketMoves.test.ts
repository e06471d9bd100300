import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { tokenFor, type Actor } from './desk/actors'
import { digest } from './desk/digest'
import { makeTicket, patch } from './desk/makeTicket'
import {
  category,
  force,
  nowhere,
  organization,
  person,
  project,
  rowOf,
  rowsOf,
} from './desk/system'

const day = 24 * 60 * 60 * 1000
const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString()

const reply = async (actor: Actor, ticket: string, more: object = {}) =>
  rest('POST', `/api/tickets/${ticket}/messages`, {
    token: await tokenFor(actor),
    body: { content: 'Words.', ...more },
  })
const close = async (actor: Actor, ticket: string) =>
  rest('POST', `/api/tickets/${ticket}/closure`, { token: await tokenFor(actor) })
const reopen = async (actor: Actor, ticket: string) =>
  rest('DELETE', `/api/tickets/${ticket}/closure`, { token: await tokenFor(actor) })

/** A ticket of Ada's that staff have brought into that state. */
async function ticketThatIs(status: string) {
  const { id } = await makeTicket()
  if (status !== 'open') expect((await patch(id, { status })).status).toBe(200)
  return id
}

beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'bob', 'sam'] as const) await tokenFor(actor)
})

const lastEvent = async (ticket: string, kind: string) =>
  (await rowsOf(slugs.ticketEvents, { ticket: { equals: ticket }, kind: { equals: kind } })).at(-1)

/** Of staff, as the specification has them. */
const moves: Record<string, readonly string[]> = {
  open: ['in_progress', 'waiting', 'resolved', 'closed'],
  in_progress: ['open', 'waiting', 'resolved', 'closed'],
  waiting: ['open', 'in_progress', 'resolved', 'closed'],
  resolved: ['open', 'in_progress', 'waiting', 'closed'],
  closed: ['open', 'in_progress'],
}
const pairs = Object.keys(moves).flatMap((from) =>
  Object.keys(moves)
    .filter((to) => to !== from)
    .map((to) => [from, to, moves[from]!.includes(to)] as const),
)

describe('a move by staff', () => {
  it.each(pairs)('from %s to %s: %s', async (from, to, isLegal) => {
    const id = await ticketThatIs(from)
    const before = await digest()
    const { status, body } = await patch(id, { status: to })
    if (!isLegal) {
      expect(status).toBe(409)
      expect(body.errors[0]).toMatchObject({ field: 'status' })
      expect(body.errors[0].message).toMatch(/Allowed: Open, In progress/)
      expect(await digest()).toBe(before)
      return
    }
    expect(status, JSON.stringify(body)).toBe(200)
    const stored = await rowOf(slugs.tickets, id)
    expect(stored.status).toBe(to)
    expect(Boolean(stored.closedAt)).toBe(to === 'closed')
    expect(Boolean(stored.resolvedAt)).toBe(['resolved', 'closed'].includes(to))
    expect(stored.waitingOn ?? null).toBe(to === 'waiting' ? 'client' : null)
    expect(await lastEvent(id, 'status_changed')).toMatchObject({
      actorName: 'Sam Okafor',
      actorSide: 'staff',
      actor: { relationTo: 'staff', value: await person('sam@desk.example') },
      before: { status: from },
      after: { status: to },
    })
  })

  it('writes down who changed what, before and after', async () => {
    const { id } = await makeTicket('ada@acme.example', { priority: 'normal' })
    const billing = await category('Billing Question')
    const shop = await project('Acme shop')
    await patch(id, { priority: 'high', category: billing, project: shop })
    const was = await category()
    expect(await lastEvent(id, 'priority_changed')).toMatchObject({
      before: { priority: 'normal' },
      after: { priority: 'high' },
    })
    expect(await lastEvent(id, 'category_changed')).toMatchObject({
      before: { category: was },
      after: { category: billing },
    })
    expect(await lastEvent(id, 'project_changed')).toMatchObject({
      before: { project: null },
      after: { project: shop, organization: await organization('Acme') },
    })
  })

  it('changes nothing that is the server’s own', async () => {
    const { id } = await makeTicket()
    const before = await rowOf(slugs.tickets, id)
    const past = '2001-01-01T00:00:00.000Z'
    const forged = {
      number: 7,
      subject: 'Changed',
      description: 'Changed',
      client: await person('bob@globex.example'),
      organization: await organization('Globex'),
      requesterName: 'Somebody',
      source: 'mail',
      createdAt: past,
      lastActivityAt: past,
      resolvedAt: past,
      closedAt: past,
      firstRespondedAt: past,
      firstResponseDueAt: past,
      resolutionDueAt: past,
      slaStatus: 'met',
      rating: { score: 5, ratedAt: past },
    }
    expect((await patch(id, forged)).status).toBe(200)
    const after = await rowOf(slugs.tickets, id)
    for (const field of Object.keys(forged)) expect(after[field], field).toEqual(before[field])
  })

  it.each([
    ['project', async () => ({ project: await project('Globex website') })],
    ['project', async () => ({ project: nowhere })],
    ['category', async () => ({ category: nowhere })],
    ['status', async () => ({ status: 'done' })],
    ['priority', async () => ({ priority: 'huge' })],
    ['assignedTo', async () => ({ assignedTo: await person('eve@desk.example') })],
    ['relatedArticles', async () => ({ relatedArticles: [nowhere] })],
  ])('refuses a %s that cannot be', async (_, wish) => {
    const { id } = await makeTicket()
    const body = await wish()
    const before = await digest()
    const answer = await patch(id, body)
    expect(answer.status, JSON.stringify(answer.body)).toBe(400)
    expect(await digest()).toBe(before)
  })

  it('into work follows when somebody gets the ticket', async () => {
    const { id } = await makeTicket()
    const sam = await person('sam@desk.example')
    const { body } = await patch(id, { assignedTo: sam })
    expect(body.doc).toMatchObject({ assignedTo: sam, status: 'in_progress' })
    expect(await lastEvent(id, 'assigned')).toMatchObject({
      isInternal: true,
      before: { assignedTo: null },
      after: { assignedTo: sam },
    })
  })
})

describe('a reply', () => {
  it.each(['waiting', 'resolved'])('of the client opens what is %s', async (status) => {
    const id = await ticketThatIs(status)
    expect((await reply('ada', id)).status).toBe(201)
    expect(await rowOf(slugs.tickets, id)).toMatchObject({
      status: 'open',
      resolvedAt: null,
      waitingOn: null,
    })
  })

  it('of the client leaves what is in progress there', async () => {
    const id = await ticketThatIs('in_progress')
    await reply('ada', id)
    expect((await rowOf(slugs.tickets, id)).status).toBe('in_progress')
  })

  it('of staff answers an open one, the first time for good', async () => {
    const id = await ticketThatIs('open')
    await reply('sam', id)
    const first = await rowOf(slugs.tickets, id)
    expect(first.status).toBe('in_progress')
    expect(first.firstRespondedAt).toBeTruthy()
    await reply('sam', id)
    expect((await rowOf(slugs.tickets, id)).firstRespondedAt).toBe(first.firstRespondedAt)
  })

  it.each(['ada', 'sam'] as const)('of %s is refused by what is closed', async (actor) => {
    const id = await ticketThatIs('closed')
    const before = await digest()
    const { status, body } = await reply(actor, id)
    expect(status).toBe(409)
    expect(body.errors[0].message).toBe('This ticket is closed. Reopen it before you reply.')
    expect(await digest()).toBe(before)
  })

  it('is signed by the server', async () => {
    const { id } = await makeTicket()
    const { body } = await reply('ada', id, {
      author: { relationTo: 'staff', value: await person('sam@desk.example') },
      authorName: 'Sam Okafor',
      authorSide: 'staff',
      isInternal: true,
      client: await person('bob@globex.example'),
      createdAt: '2001-01-01T00:00:00.000Z',
      ticket: (await makeTicket('bob@globex.example')).id,
    })
    const stored = await rowOf(slugs.messages, body.doc.id)
    expect(stored).toMatchObject({
      ticket: id,
      author: { relationTo: 'clients', value: await person('ada@acme.example') },
      authorName: 'Ada Brenner',
      authorSide: 'client',
      isInternal: false,
      client: await person('ada@acme.example'),
    })
    expect(Date.parse(String(stored.createdAt))).toBeGreaterThan(Date.now() - day)
  })
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

describe('a rating', () => {
  const rate = async (
    actor: Actor,
    ticket: string,
    body: unknown = { score: 4, comment: ' Fine ' },
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
