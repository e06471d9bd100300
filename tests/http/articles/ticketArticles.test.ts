import { beforeAll, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { reply } from '../desk/act'
import { makeArticle } from '../desk/articles'
import { makeNote, makeTicket } from '../desk/makeTicket'
import { category, nowhere, organization, rowOf, rowsOf } from '../desk/system'
import { expectRefusal } from '../expectRefusal'

let ticket: string
let article: string

beforeAll(async () => {
  ticket = (await makeTicket('ada@acme.example', { subject: 'Quokka of Ada' })).id
  article = (await makeArticle({ title: 'About quokkas' })).id
})

const link = async (actor: Actor, method: 'PUT' | 'DELETE', of = ticket, id = article) =>
  rest(method, `/api/tickets/${of}/articles/${id}`, { token: await tokenFor(actor) })
const linked = async () => (await rowOf(slugs.tickets, ticket)).relatedArticles
const draft = async (actor: Actor, messages: unknown, of = ticket) =>
  rest('POST', `/api/tickets/${of}/article-draft`, {
    token: await tokenFor(actor),
    body: { messages },
  })

it.each([
  ['nobody', 401],
  ['ada', 403],
  ['bob', 404],
  ['eve', 403],
] as const)('%s links nothing and drafts nothing', async (actor, status) => {
  const before = await rowsOf(slugs.articles)
  expectRefusal(await link(actor, 'PUT'), status)
  expectRefusal(await draft(actor, ['request']), status)
  expect(await linked()).toEqual([])
  expect(await rowsOf(slugs.articles)).toHaveLength(before.length)
})

it('links an article once, and takes it off again', async () => {
  expect((await link('sam', 'PUT')).body).toEqual({ docs: [article] })
  expect((await link('sam', 'PUT')).body).toEqual({ docs: [article] })
  expect(await linked()).toEqual([article])
  expectRefusal(await link('sam', 'PUT', ticket, nowhere), 404)
  expectRefusal(await link('sam', 'PUT', ticket, 'x'), 404)
  expectRefusal(await link('sam', 'PUT', nowhere), 404)
  expect((await link('sam', 'DELETE')).body).toEqual({ docs: [] })
  expect((await link('sam', 'DELETE')).body).toEqual({ docs: [] })
  const events = await rowsOf(slugs.ticketEvents, {
    ticket: { equals: ticket },
    kind: { equals: 'articles_linked' },
  })
  expect(events).toHaveLength(2)
})

it('makes a draft for the team of what was chosen, without names and without notes', async () => {
  await reply('ada', ticket, {
    content: 'Hello Sam,\nwrite to ada@acme.example about Acme.\n\nBest\nAda',
  })
  await reply('sam', ticket, { content: 'Open **Tools** and feed it.' })
  const note = await makeNote(ticket, 'canary of the note')
  const messages = await rowsOf(slugs.messages, { ticket: { equals: ticket } })
  expectRefusal(await draft('sam', []), 400)
  expectRefusal(await draft('sam', [note]), 400)
  expectRefusal(await draft('sam', 'all'), 400)
  const made = await draft('sam', ['request', note, ...messages.map(({ id }) => id)])
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const row = await rowOf(slugs.articles, made.body.doc.id)
  expect(row).toMatchObject({ title: 'Quokka of [name]', audience: 'staff', _status: 'draft' })
  const said = JSON.stringify(row.body)
  expect(said).toContain('feed it')
  expect(said).toContain('Since Monday.')
  expect(said).not.toMatch(/Ada|acme|Acme|canary|Sam/)
  expect(await linked()).toEqual([made.body.doc.id])
  for (const actor of ['ada', 'nobody'] as const) {
    const token = await tokenFor(actor)
    expect((await rest('GET', `/api/articles/${row.id}`, { token })).status, actor).toBe(404)
  }
  const seen = await rest('GET', `/api/tickets/${ticket}`, { token: await tokenFor('ada') })
  expect(seen.body.relatedArticles).toEqual([])
})

it('brings along the article that was read, where the reader may read it', async () => {
  const staffs = (await makeArticle({ audience: 'staff' })).id
  const drafts = (await makeArticle({ _status: 'draft' })).id
  const globex = (
    await makeArticle({
      audience: 'organizations',
      organizations: [await organization('Globex')],
    })
  ).id
  for (const [readArticle, expected] of [
    [article, [article]],
    [staffs, []],
    [drafts, []],
    [globex, []],
    [nowhere, []],
    ['x', []],
  ] as const) {
    const { status, body } = await rest('POST', '/api/tickets', {
      token: await tokenFor('ada'),
      body: {
        subject: 'Asked after reading',
        description: 'Words.',
        organization: await organization('Acme'),
        category: await category(),
        readArticle,
      },
    })
    expect(status, JSON.stringify(body)).toBe(201)
    expect((await rowOf(slugs.tickets, body.doc.id)).relatedArticles, readArticle).toEqual(expected)
  }
})
