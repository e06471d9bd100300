import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { day, lastEvent, reply, ticketThatIs } from './desk/act'
import { tokenFor } from './desk/actors'
import { digest } from './desk/digest'
import { makeTicket, patch } from './desk/makeTicket'
import { category, nowhere, organization, person, project, rowOf } from './desk/system'

beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'bob', 'sam'] as const) await tokenFor(actor)
})

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
