import { beforeAll, describe, expect, it } from 'vitest'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { beside, holdRow, until, waiting } from './connections/held'
import { reply } from './desk/act'
import { tokenFor, type Actor } from './desk/actors'
import { makeNote, makeTicket } from './desk/makeTicket'
import { person, rowOf, rowsOf, type Row } from './desk/system'

const call = async (actor: Actor, method: string, path: string, body?: unknown) =>
  rest(method, `/api/${path}`, { token: await tokenFor(actor), body })
const kindsOf = async ({ id }: Row) =>
  (await rowsOf(slugs.ticketEvents, { ticket: { equals: id } })).map(({ kind }) => kind)

beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'bob', 'sam', 'nora', 'eve'] as const) await tokenFor(actor)
})

describe('splitting', () => {
  const split = (actor: Actor, ticket: Row, message: string, subject = 'By itself') =>
    call(actor, 'POST', `tickets/${ticket.id}/split`, { message, subject })

  it.each([
    ['nobody', 401],
    ['ada', 403],
    ['eve', 403],
  ] as const)('is not for %s', async (actor, status) => {
    const ticket = await makeTicket()
    const message = (await reply('ada', ticket.id)).body.doc.id as string
    const before = (await rowsOf(slugs.tickets)).length
    expect((await split(actor, ticket, message)).status).toBe(status)
    expect((await rowsOf(slugs.tickets)).length).toBe(before)
  })

  it('never makes a note or a word of the team a request, nor takes what is another ticket’s', async () => {
    const [ticket, other] = [await makeTicket(), await makeTicket('bob@globex.example')]
    const note = await makeNote(ticket.id, 'canary-note')
    const ours = (await reply('sam', ticket.id)).body.doc.id as string
    const theirs = (await reply('bob', other.id)).body.doc.id as string
    const before = (await rowsOf(slugs.tickets)).length
    expect((await split('sam', ticket, note)).body.errors[0].code).toBe('split_note')
    expect((await split('sam', ticket, ours)).body.errors[0].code).toBe('split_by_team')
    expect((await split('sam', ticket, theirs)).status).toBe(404)
    const own = (await reply('ada', ticket.id)).body.doc.id as string
    expect((await split('sam', ticket, own, ' ')).status).toBe(400)
    expect((await rowsOf(slugs.tickets)).length).toBe(before)
  })

  it('makes a ticket of whoever wrote it, with its clean files, and both know of each other', async () => {
    const ticket = await makeTicket()
    const message = (await reply('alan', ticket.id, { content: 'Another thing.' })).body.doc
    const form = new FormData()
    form.set('file', new File(['plain words'], 'words.txt', { type: 'text/plain' }))
    form.set('message', message.id)
    const sent = await rest('POST', `/api/tickets/${ticket.id}/attachments`, {
      token: await tokenFor('alan'),
      form,
    })
    expect(sent.status, JSON.stringify(sent.body)).toBe(201)
    const file = await rowOf(slugs.attachments, sent.body.doc.id)
    expect(file).toMatchObject({ message: message.id, scanStatus: 'clean' })
    const { status, body } = await split('sam', ticket, message.id)
    expect(status, JSON.stringify(body)).toBe(201)
    const made = await rowOf(slugs.tickets, body.doc.id)
    expect(made).toMatchObject({
      ...{ subject: 'By itself', description: 'Another thing.', requesterName: 'Alan Moreau' },
      client: await person('alan@acme.example'),
      organization: (await rowOf(slugs.tickets, ticket.id)).organization,
    })
    const files = await rowsOf(slugs.attachments, { ticket: { equals: made.id } })
    expect(files).toMatchObject([{ name: 'words.txt', isInternal: false }])
    expect(files[0]?.url).not.toBe(file.url)
    expect(await rowOf(slugs.messages, message.id)).toMatchObject({ content: 'Another thing.' })
    expect(await kindsOf(ticket)).toContain('split_off')
    expect(await kindsOf(made)).toContain('split_from')
    expect(await rowsOf(slugs.ticketLinks, { from: { equals: ticket.id } })).toHaveLength(1)
  })

  it('makes no request of somebody from elsewhere, who was only added', async () => {
    const ticket = await makeTicket()
    const follower = await person('bob@globex.example')
    const { status } = await rest('POST', `/api/tickets/${ticket.id}/followers`, {
      token: await tokenFor('sam'),
      body: { follower },
    })
    expect(status).toBe(201)
    const message = (await reply('bob', ticket.id)).body.doc.id as string
    const refused = await split('sam', ticket, message)
    expect([refused.status, refused.body.errors[0].code]).toEqual([409, 'split_by_guest'])
  })

  it('makes nothing of what was taken back while the ticket was held', async () => {
    const ticket = await makeTicket()
    const message = (await reply('ada', ticket.id)).body.doc.id as string
    const before = (await rowsOf(slugs.tickets)).length
    const letGo = await holdRow('tickets', ticket.id)
    const asked = split('sam', ticket, message)
    await until(async () => (await waiting()).length > 0)
    await beside('update messages set withdrawn_at = now() where id = $1', [message])
    await letGo()
    const { status, body } = await asked
    expect([status, body.errors?.[0].code]).toEqual([409, 'reply_withdrawn'])
    expect((await rowsOf(slugs.tickets)).length).toBe(before)
  })
})

describe('links', () => {
  it('are the team’s alone, once, and told on both sides', async () => {
    const [a, b] = [await makeTicket(), await makeTicket('bob@globex.example')]
    const link = (actor: Actor, how = 'blocked_by') =>
      call(actor, 'POST', `tickets/${a.id}/links`, { to: b.number, link: how })
    for (const [actor, status] of [
      ['nobody', 401],
      ['ada', 403],
      ['eve', 403],
    ] as const) {
      expect((await link(actor)).status).toBe(status)
    }
    expect(await rowsOf(slugs.ticketLinks, { to: { equals: a.id } })).toEqual([])
    const made = await link('sam')
    expect(made.body.doc).toMatchObject({ from: b.id, to: a.id, kind: 'blocks' })
    expect((await link('nora')).body.errors[0].code).toBe('link_twice')
    expect((await link('nora', 'blocks')).body.errors[0].code).toBe('link_twice')
    for (const each of [a, b]) {
      const [event] = await rowsOf(slugs.ticketEvents, {
        ticket: { equals: each.id },
        kind: { equals: 'linked' },
      })
      expect(event).toMatchObject({ isInternal: true })
    }
    expect((await call('ada', 'GET', 'ticket-links')).status).toBe(403)
    const off = await call('nora', 'DELETE', `ticket-links/${made.body.doc.id}`)
    expect(off.status).toBe(200)
    expect(await kindsOf(b)).toContain('unlinked')
  })
})
