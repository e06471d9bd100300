import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/src/env'
import { slugs } from '@/src/slugs'
import { graphql } from '../support/graphql'
import { rest } from '../support/rest'
import { close, reply, ticketThatIs } from './desk/act'
import { tokenFor, type Actor } from './desk/actors'
import { attach, stored } from './desk/attach'
import { digest } from './desk/digest'
import { fillUp } from './desk/fillUp'
import { formWith, png } from './desk/files'
import { makeTicket } from './desk/makeTicket'
import { person, rowOf, rowsOf } from './desk/system'

const alone = (fields: Record<string, string> = { as: 'reply' }, name = 'shot.png') =>
  formWith(png, name, fields)

const withKey = async (key: string, ticket: string, form: FormData) =>
  rest('POST', `/api/tickets/${ticket}/attachments`, {
    token: await tokenFor('ada'),
    headers: { 'Idempotency-Key': key },
    form,
  })

const messagesOf = (ticket: string) => rowsOf(slugs.messages, { ticket: { equals: ticket } })

const switched = env as { RATE_LIMITS?: 'on' | 'off' }
afterEach(() => delete switched.RATE_LIMITS)

beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'bob', 'eve', 'sam'] as const) await tokenFor(actor)
})

describe('a file alone is no reply', () => {
  it.each<[string, Actor, number]>([
    ['to the ticket of others', 'bob', 404],
    ['of an editor', 'eve', 403],
    ['of nobody', 'nobody', 401],
  ])('%s', async (_, actor, expected) => {
    const { id } = await makeTicket()
    const before = [await digest(), stored()]
    expect((await attach(actor, id, alone())).status).toBe(expected)
    expect([await digest(), stored()]).toEqual(before)
  })

  it('to a closed ticket', async () => {
    const { id } = await makeTicket()
    await close('ada', id)
    const before = [await digest(), stored()]
    expect((await attach('ada', id, alone())).status).toBe(409)
    expect([await digest(), stored()]).toEqual(before)
  })

  it('when the file is refused', async () => {
    const { id } = await makeTicket()
    const before = [await digest(), stored()]
    for (const form of [alone({ as: 'reply' }, 'setup.exe'), alone({ as: 'reply' }, 'a.pdf')]) {
      const { status, body } = await attach('ada', id, form)
      expect([status, body.errors[0].field]).toEqual([400, 'file'])
    }
    expect([await digest(), stored()]).toEqual(before)
  })

  it('when only the message could come to be', async () => {
    const { id } = await makeTicket()
    const before = [await digest(), stored()]
    await fillUp('attachments', `clients ${await person('alan@acme.example')}`)
    switched.RATE_LIMITS = 'on'
    expect((await attach('alan', id, alone())).status).toBe(429)
    expect([await digest(), stored()]).toEqual(before)
  })

  it('when it is said to be something else', async () => {
    const { id } = await makeTicket()
    const message = (await reply('ada', id)).body.doc.id as string
    const before = [await digest(), stored()]
    const wrong: Record<string, string>[] = [{ as: 'Reply' }, { as: '' }, { as: 'reply', message }]
    for (const fields of wrong) {
      const { status, body } = await attach('ada', id, alone(fields))
      expect([status, body.errors[0].field], JSON.stringify(fields)).toEqual([400, 'as'])
    }
    expect([await digest(), stored()]).toEqual(before)
  })

  it('without the file, by whatever way', async () => {
    const { id } = await makeTicket()
    await attach('ada', id, alone())
    const before = await digest()
    for (const content of ['', '  \n ', null, undefined]) {
      expect((await reply('ada', id, { content })).status).toBe(400)
    }
    const token = await tokenFor('ada')
    const body = { ticket: id, content: '', bringsFile: true, as: 'reply' }
    expect((await rest('POST', '/api/messages', { token, body })).status).toBe(400)
    const create = (content: string) =>
      graphql(`mutation { createMessage(data: ${content}) { id } }`, {}, token)
    const { body: answer } = await create(`{ ticket: "${id}", content: "" }`)
    expect(answer.errors[0].extensions).toMatchObject({ statusCode: 400 })
    expect(await digest()).toBe(before)
  })
})

describe('a file alone', () => {
  it('is a reply without words, and does to its ticket what a reply does', async () => {
    const id = await ticketThatIs('resolved')
    const { status, body } = await attach('ada', id, alone())
    expect(status, JSON.stringify(body)).toBe(201)
    const [message, ...more] = await messagesOf(id)
    expect(more).toEqual([])
    expect(message).toMatchObject({ id: body.doc.message, content: '', isInternal: false })
    expect(message?.authorName).toMatch(/^Ada/)
    expect((await rowOf(slugs.tickets, id)).status).toBe('open')

    const second = alone({ message: body.doc.message as string }, 'more.png')
    expect((await attach('ada', id, second)).status).toBe(201)
    const files = { message: { equals: message?.id } }
    expect(await rowsOf(slugs.attachments, files)).toHaveLength(2)
  })

  it('is a note of the team where it says so, and never one of a client', async () => {
    const { id } = await makeTicket()
    const note = await attach('sam', id, alone({ as: 'note' }))
    expect(note.body.doc.isInternal).toBe(true)
    expect((await rowOf(slugs.tickets, id)).status).toBe('open')
    const hers = await attach('ada', id, alone({ as: 'note' }))
    expect(hers.body.doc.isInternal).toBe(false)
    const thread = await rest('GET', `/api/tickets/${id}/messages`, {
      token: await tokenFor('alan'),
    })
    expect(thread.body.docs.map((each: { id: string }) => each.id)).toEqual([hers.body.doc.message])
  })

  it('is sent once, however often it is tried under one key', async () => {
    const { id } = await makeTicket()
    const key = `alone-${process.pid}`
    const first = await withKey(key, id, alone())
    const [again, twin] = await Promise.all([withKey(key, id, alone()), withKey(key, id, alone())])
    for (const answer of [again, twin]) {
      expect([answer.status, answer.body.doc.id]).toEqual([201, first.body.doc.id])
      expect(answer.headers.get('Idempotency-Replayed')).toBe('true')
    }
    expect(await messagesOf(id)).toHaveLength(1)
    const other = await withKey(key, id, formWith('other', 'shot.txt', { as: 'reply' }))
    expect(other.status).toBe(422)
    expect(await messagesOf(id)).toHaveLength(1)
  })

  it('is sent once also by ten at the same time', async () => {
    const { id } = await makeTicket()
    const before = stored().length
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => withKey(`twins-${process.pid}`, id, alone())),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(201))
    expect(await messagesOf(id)).toHaveLength(1)
    expect(stored()).toHaveLength(before + 1)
  })
})
