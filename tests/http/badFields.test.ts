import { beforeAll, describe, expect, it } from 'vitest'

import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { digest } from './desk/digest'
import { formWith, png } from './desk/files'
import { makeTicket, patch } from './desk/makeTicket'
import { category, nowhere } from './desk/system'
import { expectRefusal } from './expectRefusal'

let ticket: string
let words: Record<string, unknown>

beforeAll(async () => {
  for (const actor of ['ada', 'bob', 'sam', 'nora'] as const) await tokenFor(actor)
  ticket = (await makeTicket()).id
  words = { subject: 'Slow', description: 'Words.', category: await category() }
})

const wrongTickets: readonly [what: string, change: Record<string, unknown>][] = [
  ['no subject', { subject: undefined }],
  ['an empty subject', { subject: '' }],
  ['a subject of blanks', { subject: '   ' }],
  ['a long subject', { subject: 'x'.repeat(201) }],
  ['a subject that is a number', { subject: 5 }],
  ['a subject that is an object', { subject: { a: 1 } }],
  ['a subject that is a list', { subject: ['a'] }],
  ['no description', { description: undefined }],
  ['a long description', { description: 'x'.repeat(20_001) }],
  ['a description that is true', { description: true }],
  ['no category', { category: undefined }],
  ['a category that is no id', { category: 'billing' }],
  ['a category that is a number', { category: 5 }],
  ['a category that is an object', { category: { id: nowhere } }],
  ['a category that is a list', { category: [nowhere] }],
  ['a missing category', { category: nowhere }],
  ['an unknown priority', { priority: 'huge' }],
  ['a priority that is a number', { priority: 3 }],
  ['a priority that is an object', { priority: { equals: 'low' } }],
  ['a priority by the name of a method', { priority: 'constructor' }],
  ['a project that is no id', { project: "1' or '1'='1" }],
  ['a project that is a number', { project: 7 }],
  ['a project that is a list', { project: [] }],
  ['an organization that is no id', { organization: 'Acme' }],
  ['an organization that is an object', { organization: { a: 1 } }],
]

describe('a ticket', () => {
  it.each(wrongTickets)('with %s is refused', async (_, change) => {
    const before = await digest()
    const body = { ...words, ...change }
    expectRefusal(await rest('POST', '/api/tickets', { token: await tokenFor('ada'), body }), 400)
    expect(await digest()).toBe(before)
  })

  it.each([
    { status: 5 },
    { status: {} },
    { status: 'constructor' },
    { status: null },
    { waitingOn: 'rain', status: 'waiting' },
    { priority: null },
    { priority: [] },
    { category: null },
    { category: 'x' },
    { assignedTo: 'sam' },
    { assignedTo: 5 },
    { assignedTo: nowhere },
    { project: 'x' },
    { project: { relationTo: 'projects' } },
    { relatedArticles: 'x' },
    { relatedArticles: ['x'] },
    { relatedArticles: { a: 1 } },
    { relatedArticles: Array(30).fill(nowhere) },
  ])('is not changed to %j', async (body) => {
    const before = await digest()
    const answer = await patch(ticket, body)
    expectRefusal(answer, 400)
    expect(await digest()).toBe(before)
  })
})

describe('a reply', () => {
  it.each([
    {},
    { content: '' },
    { content: '  \n ' },
    { content: 5 },
    { content: ['a'] },
    { content: { text: 'a' } },
    { content: null },
    { content: 'x'.repeat(20_001) },
  ])('of %j is refused', async (body) => {
    for (const actor of ['ada', 'sam'] as const) {
      const before = await digest()
      const token = await tokenFor(actor)
      expectRefusal(await rest('POST', `/api/tickets/${ticket}/messages`, { token, body }), 400)
      expect(await digest()).toBe(before)
    }
  })

  it.each(['yes', 1, {}, []])('that is internal %j is refused or public', async (isInternal) => {
    const body = { content: 'Words.', isInternal }
    const answer = await rest('POST', `/api/tickets/${ticket}/messages`, {
      token: await tokenFor('sam'),
      body,
    })
    if (answer.status === 201) expect(answer.body.doc.isInternal).toBe(false)
    else expectRefusal(answer, 400)
  })

  it.each([undefined, null, 5, 'x', {}, [], nowhere])('to the ticket %j is refused', async (id) => {
    const before = await digest()
    const body = { content: 'Words.', ticket: id }
    const answer = await rest('POST', '/api/messages', { token: await tokenFor('ada'), body })
    expectRefusal(answer, [400, 404])
    expect(await digest()).toBe(before)
  })
})

describe('a file', () => {
  it.each(['x', nowhere, '', '[]', 'null'])('for the message %j is refused', async (message) => {
    const before = await digest()
    const form = formWith(png, 'a.png', { message })
    const token = await tokenFor('ada')
    expectRefusal(await rest('POST', `/api/tickets/${ticket}/attachments`, { token, form }), 400)
    expect(await digest()).toBe(before)
  })

  it('must be a file, and there', async () => {
    const text = new FormData()
    text.set('file', 'just words')
    for (const form of [new FormData(), text]) {
      const token = await tokenFor('ada')
      expectRefusal(await rest('POST', `/api/tickets/${ticket}/attachments`, { token, form }), 400)
    }
  })
})
