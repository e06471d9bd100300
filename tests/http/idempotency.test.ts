import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { tokenFor, type Actor } from './desk/actors'
import { digest } from './desk/digest'
import { formWith, png } from './desk/files'
import { makeTicket } from './desk/makeTicket'
import { category, force, rowsOf } from './desk/system'

let made = 0
const newKey = () => `key-${process.pid}-${++made}`
const subjectOf = (key: string) => `Once ${key}`

async function create(actor: Actor, key: string, subject = subjectOf(key)) {
  return rest('POST', '/api/tickets', {
    token: await tokenFor(actor),
    headers: { 'Idempotency-Key': key },
    body: { subject, description: 'Words.', category: await category() },
  })
}

const ticketsOf = (key: string) => rowsOf(slugs.tickets, { subject: { equals: subjectOf(key) } })

beforeAll(async () => {
  for (const actor of ['ada', 'bob', 'alan'] as const) await tokenFor(actor)
})

describe('a key', () => {
  it('answers a repetition with the first result, and creates nothing', async () => {
    const key = newKey()
    const first = await create('ada', key)
    expect(first.status).toBe(201)
    expect(first.headers.get('Idempotency-Replayed')).toBeNull()
    const before = await digest()
    const again = await create('ada', key)
    expect(again.status).toBe(201)
    expect(again.body.doc.id).toBe(first.body.doc.id)
    expect(again.headers.get('Idempotency-Replayed')).toBe('true')
    expect(await digest()).toBe(before)
  })

  it('creates once for ten at the same time, who all get it', async () => {
    const key = newKey()
    const answers = await Promise.all(Array.from({ length: 10 }, () => create('ada', key)))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201))
    const tickets = await ticketsOf(key)
    expect(tickets).toHaveLength(1)
    expect(new Set(answers.map(({ body }) => body.doc.id))).toEqual(new Set([tickets[0]?.id]))
    const where = { ticket: { equals: tickets[0]?.id } }
    const confirmations = { ...where, kind: { equals: 'ticket_created_client' } }
    expect(await rowsOf(slugs.deliveries, confirmations)).toHaveLength(1)
    expect(await rowsOf(slugs.ticketEvents, where)).toHaveLength(1)
  })

  it('belongs to one person', async () => {
    const key = newKey()
    const adas = await create('ada', key)
    const alans = await create('alan', key)
    expect([adas.status, alans.status]).toEqual([201, 201])
    expect(alans.body.doc.id).not.toBe(adas.body.doc.id)
    expect(await ticketsOf(key)).toHaveLength(2)
  })

  it('belongs to one body and one route', async () => {
    const key = newKey()
    const { body } = await create('ada', key)
    const before = await digest()
    const other = await create('ada', key, 'Something else')
    expect(other.status).toBe(422)
    expect(other.body.errors[0]).toMatchObject({ field: 'Idempotency-Key' })
    const route = await rest('POST', `/api/tickets/${body.doc.id}/messages`, {
      token: await tokenFor('ada'),
      headers: { 'Idempotency-Key': key },
      body: { content: 'Words.' },
    })
    expect(route.status).toBe(422)
    expect(await digest()).toBe(before)
  })

  it('has 255 characters at most', async () => {
    const longest = newKey().padEnd(255, 'x')
    expect((await create('ada', longest, 'Longest')).status).toBe(201)
    const before = await digest()
    const { status, body } = await create('ada', `${longest}x`, 'Longest')
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/255 characters/)
    expect(await digest()).toBe(before)
  })

  it('is forgotten after a day', async () => {
    const key = newKey()
    const first = await create('ada', key)
    const [row] = await rowsOf(slugs.idempotencyKeys, { key: { equals: key } })
    const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()
    await force(slugs.idempotencyKeys, row!.id, { createdAt: hoursAgo(23) })
    expect((await create('ada', key)).body.doc.id).toBe(first.body.doc.id)
    await force(slugs.idempotencyKeys, row!.id, { createdAt: hoursAgo(25) })
    const later = await create('ada', key)
    expect(later.status).toBe(201)
    expect(later.body.doc.id).not.toBe(first.body.doc.id)
    expect(await ticketsOf(key)).toHaveLength(2)
  })

  it('of a create that failed can be used again', async () => {
    const key = newKey()
    expect((await create('ada', key, '')).status).toBe(400)
    expect((await create('ada', key)).status).toBe(201)
  })

  it('holds for replies and files too', async () => {
    const { id } = await makeTicket()
    const token = await tokenFor('ada')
    const headers = { 'Idempotency-Key': newKey() }
    const reply = () =>
      rest('POST', `/api/tickets/${id}/messages`, { token, headers, body: { content: 'Words.' } })
    const replies = await Promise.all([reply(), reply(), reply()])
    expect(new Set(replies.map(({ body }) => body.doc.id)).size).toBe(1)
    expect(await rowsOf(slugs.messages, { ticket: { equals: id } })).toHaveLength(1)

    const fileKey = { 'Idempotency-Key': newKey() }
    const file = () =>
      rest('POST', `/api/tickets/${id}/attachments`, {
        token,
        headers: fileKey,
        form: formWith(png, 'a.png'),
      })
    const files = [await file(), await file()]
    expect(files.map(({ status }) => status)).toEqual([201, 201])
    expect(files[1]?.body.doc.id).toBe(files[0]?.body.doc.id)
    expect(await rowsOf(slugs.attachments, { ticket: { equals: id } })).toHaveLength(1)
  })
})

describe('a reply without a key', () => {
  const reply = async (
    actor: Actor,
    ticket: string,
    content: string,
    by = `tickets/${ticket}/messages`,
  ) => rest('POST', `/api/${by}`, { token: await tokenFor(actor), body: { content, ticket } })
  const messagesOf = (ticket: string) => rowsOf(slugs.messages, { ticket: { equals: ticket } })

  it('that is sent twice in a row is one, by both routes and at the same time', async () => {
    const { id } = await makeTicket()
    const first = await reply('ada', id, 'Once.')
    const before = await digest()
    for (const by of [undefined, 'messages']) {
      const again = await reply('ada', id, ' Once.\r\n', by)
      expect([again.status, again.body.doc.id]).toEqual([201, first.body.doc.id])
      expect(again.headers.get('Idempotency-Replayed')).toBe('true')
    }
    expect(await digest()).toBe(before)

    const twins = await Promise.all(Array.from({ length: 5 }, () => reply('ada', id, 'Both.')))
    expect(new Set(twins.map(({ body }) => body.doc.id)).size).toBe(1)
    expect(await messagesOf(id)).toHaveLength(2)
  })

  it('is a new one from somebody else, after somebody else, and after a file', async () => {
    const { id } = await makeTicket()
    await reply('ada', id, 'Yes')
    await reply('alan', id, 'Yes')
    const third = await reply('ada', id, 'Yes')
    expect(await messagesOf(id)).toHaveLength(3)
    await rest('POST', `/api/tickets/${id}/attachments`, {
      token: await tokenFor('ada'),
      form: formWith('plain words', 'words.txt', { message: third.body.doc.id }),
    })
    await reply('ada', id, 'Yes')
    expect(await messagesOf(id)).toHaveLength(4)
  })

  it('tells nothing of a ticket of others', async () => {
    const { id } = await makeTicket()
    await reply('ada', id, 'Ours.')
    const refused = await reply('bob', id, 'Ours.')
    expect([refused.status, JSON.stringify(refused.body)]).toEqual([
      404,
      expect.not.stringContaining('Ours.'),
    ])
    expect(await messagesOf(id)).toHaveLength(1)
  })
})
