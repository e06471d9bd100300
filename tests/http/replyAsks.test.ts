import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { graphql } from '../support/graphql'
import { rest } from '../support/rest'
import { close, daysAgo, reply, ticketThatIs } from './desk/act'
import { tokenFor, type Actor } from './desk/actors'
import { attach } from './desk/attach'
import { digest } from './desk/digest'
import { formWith, png } from './desk/files'
import { makeTicket } from './desk/makeTicket'
import { force, rowOf, rowsOf } from './desk/system'

const kindsOf = async (ticket: string) =>
  (await rowsOf(slugs.ticketEvents, { ticket: { equals: ticket } })).map(({ kind }) => kind)
const statusOf = async (ticket: string) => (await rowOf(slugs.tickets, ticket)).status
const messagesOf = (ticket: string) => rowsOf(slugs.messages, { ticket: { equals: ticket } })

const withKey = async (actor: Actor, ticket: string, key: string, body: object) =>
  rest('POST', `/api/tickets/${ticket}/messages`, {
    token: await tokenFor(actor),
    headers: { 'Idempotency-Key': key },
    body,
  })

beforeAll(async () => {
  for (const actor of ['ada', 'bob', 'eve', 'sam'] as const) await tokenFor(actor)
})

describe('nothing is stored', () => {
  it.each<[string, Actor, string, object, number]>([
    ['when a client sets a status', 'ada', 'open', { status: 'resolved' }, 403],
    ['when a client sets the status there is', 'ada', 'open', { status: 'open' }, 403],
    ['when it is somebody else’s ticket', 'bob', 'closed', { reopen: true }, 404],
    ['when an editor reopens', 'eve', 'closed', { reopen: true }, 403],
    ['when nobody does', 'nobody', 'closed', { reopen: true }, 401],
    ['when a note is to reopen', 'sam', 'closed', { reopen: true, isInternal: true }, 400],
    ['when both are asked', 'sam', 'closed', { reopen: true, status: 'open' }, 400],
    ['when the status is none', 'sam', 'open', { status: 'done' }, 400],
    ['when reopening is no yes and no no', 'ada', 'closed', { reopen: 'yes' }, 400],
    ['when it is closed and stays so', 'ada', 'closed', {}, 409],
    ['when it is closed and shall be resolved', 'sam', 'closed', { status: 'resolved' }, 409],
    [
      'when a note asks for what cannot be',
      'sam',
      'closed',
      { status: 'resolved', isInternal: true },
      409,
    ],
  ])('%s', async (_, actor, from, asks, expected) => {
    const id = await ticketThatIs(from)
    const before = await digest()
    expect((await reply(actor, id, asks)).status).toBe(expected)
    const byRoute = await rest('POST', '/api/messages', {
      token: await tokenFor(actor),
      body: { ticket: id, content: 'Words.', ...asks },
    })
    expect(byRoute.status).toBe(expected === 401 ? byRoute.status : expected)
    expect(await digest()).toBe(before)
  })

  it('by GraphQL either', async () => {
    const id = await ticketThatIs('open')
    const before = await digest()
    const { body } = await graphql(
      'mutation ($data: mutationMessageInput!) { createMessage(data: $data) { id } }',
      { data: { ticket: id, content: 'Words.', status: 'resolved' } },
      await tokenFor('ada'),
    )
    expect(body.errors[0].message).toMatch(/set by the team/)
    expect(await digest()).toBe(before)
  })

  it('when it was closed too long ago, not even the reply', async () => {
    const id = await ticketThatIs('closed')
    await force(slugs.tickets, id, { closedAt: daysAgo(31) })
    const before = await digest()
    const { status, body } = await reply('ada', id, { reopen: true })
    expect([status, body.errors[0].code]).toEqual([409, 'reopen_too_late'])
    expect(await digest()).toBe(before)
  })

  it('when the reply itself is refused, so that the ticket stays closed', async () => {
    const id = await ticketThatIs('closed')
    const before = await digest()
    const { status } = await reply('ada', id, { content: ' ', reopen: true })
    expect(status).toBe(400)
    expect(await digest()).toBe(before)
  })

  it('of a file that belongs to something else and asks', async () => {
    const id = await ticketThatIs('closed')
    const before = await digest()
    expect((await attach('ada', id, formWith(png, 'a.png', { reopen: 'true' }))).status).toBe(400)
    expect(await digest()).toBe(before)
  })
})

describe('a reply and what it asks are one', () => {
  it.each([
    ['open', 'waiting'],
    ['open', 'in_progress'],
    ['open', 'resolved'],
    ['in_progress', 'waiting'],
    ['waiting', 'closed'],
    ['resolved', 'waiting'],
  ])('from %s to %s, told as one move', async (from, to) => {
    const id = await ticketThatIs(from)
    const moves = async () => (await kindsOf(id)).filter((kind) => kind === 'status_changed').length
    const before = await moves()
    expect((await reply('sam', id, { status: to })).status).toBe(201)
    expect(await rowOf(slugs.tickets, id)).toMatchObject({
      status: to,
      firstRespondedAt: expect.any(String),
      waitingOn: to === 'waiting' ? 'client' : null,
      lastReply: { side: 'staff' },
    })
    expect((await moves()) - before).toBe(1)
  })

  it('of a note, which is no answer', async () => {
    const { id } = await makeTicket()
    expect((await reply('sam', id, { isInternal: true, status: 'waiting' })).status).toBe(201)
    expect(await rowOf(slugs.tickets, id)).toMatchObject({
      status: 'waiting',
      firstRespondedAt: null,
      lastReply: { at: null },
    })
  })

  it.each(['ada', 'sam'] as const)('for %s, who reopens', async (actor) => {
    const id = await ticketThatIs('closed')
    const { status, body } = await reply(actor, id, { reopen: true })
    expect([status, body.doc.reopen, body.doc.status]).toEqual([201, undefined, undefined])
    expect(await statusOf(id)).toBe(actor === 'ada' ? 'open' : 'in_progress')
    expect(await rowOf(slugs.tickets, id)).toMatchObject({ closedAt: null, resolvedAt: null })
    expect(await messagesOf(id)).toHaveLength(1)
  })

  it('where somebody else has reopened it by now', async () => {
    const { id } = await makeTicket()
    expect((await reply('ada', id, { reopen: true })).status).toBe(201)
    expect(await statusOf(id)).toBe('open')
  })

  it('by GraphQL', async () => {
    const id = await ticketThatIs('closed')
    const { body } = await graphql(
      'mutation ($data: mutationMessageInput!) { createMessage(data: $data) { content reopen } }',
      { data: { ticket: id, content: 'Once more.', reopen: true } },
      await tokenFor('ada'),
    )
    expect(body.data.createMessage).toEqual({ content: 'Once more.', reopen: null })
    expect(await statusOf(id)).toBe('open')
  })

  it('of a file alone', async () => {
    const id = await ticketThatIs('closed')
    const form = formWith(png, 'a.png', { as: 'reply', reopen: 'true' })
    expect((await attach('ada', id, form)).status).toBe(201)
    expect(await statusOf(id)).toBe('open')
    const asked = formWith(png, 'b.png', { as: 'reply', status: 'waiting' })
    expect((await attach('sam', id, asked)).status).toBe(201)
    expect(await statusOf(id)).toBe('waiting')
  })

  it('and repeated by its key it does neither again', async () => {
    const id = await ticketThatIs('closed')
    const send = () => withKey('ada', id, `asks-${id}`, { content: 'Back.', reopen: true })
    const first = await send()
    expect(first.status).toBe(201)
    expect((await close('ada', id)).status).toBe(200)
    expect((await send()).body.doc.id).toBe(first.body.doc.id)
    expect(await statusOf(id)).toBe('closed')
    const other = await withKey('ada', id, `asks-${id}`, { content: 'Back.' })
    expect(other.status).toBe(422)
  })

  it('and the same words that now ask for more are a message of their own', async () => {
    const { id } = await makeTicket()
    await reply('sam', id, { content: 'Done.' })
    for (const count of [2, 2]) {
      const answer = await reply('sam', id, { content: 'Done.', status: 'resolved' })
      expect(answer.status).toBe(201)
      expect(await messagesOf(id)).toHaveLength(count)
    }
    expect(await statusOf(id)).toBe('resolved')
  })
})
