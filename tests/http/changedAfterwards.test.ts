import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { tokenFor, type Actor } from './desk/actors'
import { close, reply } from './desk/act'
import { attach } from './desk/attach'
import { formWith } from './desk/files'
import { makeTicket, patch } from './desk/makeTicket'
import { category, force, organization, rowOf, rowsOf } from './desk/system'

const call = async (actor: Actor, method: string, path: string, body?: unknown) =>
  rest(method, `/api/${path}`, { token: await tokenFor(actor), body })

beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'bob', 'sam', 'nora', 'eve'] as const) await tokenFor(actor)
})

const events = async (ticket: string, kind: string) =>
  rowsOf(slugs.ticketEvents, { ticket: { equals: ticket }, kind: { equals: kind } })

describe('a reply of one’s own', () => {
  const write = async (actor: Actor = 'ada') => {
    const { id } = await makeTicket()
    const content = 'My code is 4711-canary.'
    const { body } = await reply(actor, id, { content })
    return { ticket: id, id: body.doc.id as string, path: `messages/${body.doc.id}/content` }
  }

  it('is nobody else’s to change', async () => {
    const { id, path } = await write()
    const before = await rowOf(slugs.messages, id)
    for (const [actor, status] of [
      ['alan', 403],
      ['sam', 403],
      ['nora', 403],
      ['bob', 404],
      ['nobody', 401],
    ] as const) {
      expect((await call(actor, 'PUT', path, { content: 'x' })).status, actor).toBe(status)
      expect((await call(actor, 'DELETE', path)).status, actor).toBe(status)
    }
    expect(await rowOf(slugs.messages, id)).toEqual(before)
  })

  it('is edited, and the team alone can read what it said', async () => {
    const { ticket, id, path } = await write()
    const { status, body } = await call('ada', 'PUT', path, { content: 'My code is secret.' })
    expect([status, body.doc.content]).toEqual([200, 'My code is secret.'])
    expect(body.doc.editedAt).toBeTruthy()
    expect((await events(ticket, 'reply_edited'))[0]?.message).toBe(id)
    expect((await events(ticket, 'reply_kept'))[0]?.before).toEqual({
      content: 'My code is 4711-canary.',
    })
    for (const actor of ['ada', 'alan'] as const) {
      const told = await call(actor, 'GET', `ticket-events?where[ticket][equals]=${ticket}`)
      expect(JSON.stringify(told.body)).not.toContain('canary')
      expect(JSON.stringify(told.body)).toContain('reply_edited')
    }
    const kept = await call('sam', 'GET', `ticket-events?where[ticket][equals]=${ticket}`)
    expect(JSON.stringify(kept.body)).toContain('canary')
  })

  it('is withdrawn with its files, and the list tells of the one before', async () => {
    const { ticket, id, path } = await write()
    const form = formWith('canary-file', 'notes.txt', { message: id })
    expect((await attach('ada', ticket, form)).status).toBe(201)
    const { status, body } = await call('ada', 'DELETE', path)
    expect([status, body.doc.content]).toEqual([200, ''])
    const thread = await call('alan', 'GET', `tickets/${ticket}/messages`)
    expect(JSON.stringify(thread.body)).not.toContain('canary')
    const files = await call('ada', 'GET', `attachments?where[ticket][equals]=${ticket}`)
    expect(files.body.docs).toEqual([])
    expect((await rowsOf(slugs.attachments, { message: { equals: id } }))[0]?.isInternal).toBe(true)
    expect((await rowOf(slugs.tickets, ticket)).lastReply).toMatchObject({ at: null, by: null })
    expect((await call('ada', 'DELETE', path)).status).toBe(409)
    expect((await call('ada', 'PUT', path, { content: 'back' })).status).toBe(409)
  })

  it('stays when it was answered, is too old, or its ticket is closed', async () => {
    const answered = await write()
    await reply('sam', answered.ticket)
    const old = await write()
    const past = new Date(Date.now() - 11 * 60_000).toISOString()
    await force(slugs.messages, old.id, { createdAt: past })
    const closed = await write()
    await close('ada', closed.ticket)
    for (const [{ path, id }, code] of [
      [answered, 'reply_answered'],
      [old, 'reply_too_old'],
      [closed, 'reply_in_closed'],
    ] as const) {
      for (const [method, body] of [['PUT', { content: 'x' }], ['DELETE']] as const) {
        const { status, body: said } = await call('ada', method, path, body)
        expect([status, said.errors[0].code]).toEqual([409, code])
      }
      expect((await rowOf(slugs.messages, id)).content).toContain('canary')
    }
  })

  it('is not kept back by a note, of which clients must not learn', async () => {
    const { ticket, path } = await write()
    await reply('sam', ticket, { isInternal: true })
    expect((await call('ada', 'PUT', path, { content: 'Better.' })).status).toBe(200)
  })

  it('says something afterwards, and not too much', async () => {
    const { path } = await write()
    for (const content of ['', '\u200b', 'x'.repeat(20_001), { a: 1 }, undefined]) {
      expect((await call('ada', 'PUT', path, { content })).status).toBe(400)
    }
  })
})

describe('what a request is about', () => {
  it('is changed by whoever asked, and recorded', async () => {
    const { id } = await makeTicket()
    const to = { subject: '  The shop is down ', category: await category('Billing Question') }
    const { status, body } = await call('ada', 'PATCH', `tickets/${id}/details`, to)
    expect([status, body.doc.subject]).toEqual([200, 'The shop is down'])
    expect((await events(id, 'subject_changed'))[0]).toMatchObject({
      before: { subject: 'The shop is slow' },
      after: { subject: 'The shop is down' },
      actorSide: 'client',
    })
    expect(await events(id, 'category_changed')).toHaveLength(1)
  })

  it('is nobody else’s to change, nor when it is done', async () => {
    const { id } = await makeTicket()
    const before = await rowOf(slugs.tickets, id)
    for (const [actor, status] of [
      ['alan', 403],
      ['sam', 403],
      ['bob', 404],
      ['nobody', 401],
    ] as const) {
      const answer = await call(actor, 'PATCH', `tickets/${id}/details`, { subject: 'x' })
      expect(answer.status, actor).toBe(status)
    }
    expect(await rowOf(slugs.tickets, id)).toEqual(before)
    await patch(id, { status: 'resolved' })
    const late = await call('ada', 'PATCH', `tickets/${id}/details`, { subject: 'x' })
    expect([late.status, late.body.errors[0].code]).toEqual([409, 'request_done'])
  })

  it('takes only what one may choose', async () => {
    const { id } = await makeTicket()
    const globex = await organization('Globex')
    const [theirs] = await rowsOf(slugs.projects, { organization: { equals: globex } })
    for (const body of [
      { subject: '' },
      { subject: 7 },
      { category: 'x' },
      ...(theirs ? [{ project: theirs.id }] : []),
    ]) {
      const { status } = await call('ada', 'PATCH', `tickets/${id}/details`, body)
      expect(status, JSON.stringify(body)).toBe(400)
    }
    const smuggled = { status: 'closed', client: 'x', priority: 'urgent' }
    expect((await call('ada', 'PATCH', `tickets/${id}/details`, smuggled)).status).toBe(200)
    expect((await rowOf(slugs.tickets, id)).status).toBe('open')
  })

  it('tells clients who works on it, by name alone', async () => {
    const { id } = await makeTicket()
    expect((await call('ada', 'GET', `tickets/${id}/details`)).body.worker).toBeNull()
    const [sam] = await rowsOf(slugs.staff, { email: { equals: 'sam@desk.example' } })
    await patch(id, { assignedTo: sam?.id })
    const { body } = await call('ada', 'GET', `tickets/${id}/details`)
    expect(body.worker).toBe(sam?.name)
    expect(JSON.stringify(body)).not.toContain('sam@desk.example')
    expect(JSON.stringify((await call('ada', 'GET', `tickets/${id}`)).body)).not.toContain(
      String(sam?.id),
    )
  })
})
