import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { reply } from '../desk/act'
import { tokenFor, type Actor } from '../desk/actors'
import { digest } from '../desk/digest'
import { makeTicket } from '../desk/makeTicket'
import { organization, person, put, rowOf, rowsOf } from '../desk/system'

beforeAll(async () => {
  for (const actor of ['gone', 'ada', 'bob', 'sam', 'eve', 'nora'] as const) await tokenFor(actor)
})

type Listed = { id: string; title: string; texts: { language: string; text: string }[] }

const ask = async (actor: Actor, method: string, path: string, body?: object) =>
  rest(method, `/api/${path}`, { token: await tokenFor(actor), ...(body ? { body } : {}) })
const listFor = async (actor: Actor, ticket: string) =>
  ask(actor, 'GET', `tickets/${ticket}/canned-replies`)
const listed = async (actor: Actor, ticket: string): Promise<Listed[]> =>
  (await listFor(actor, ticket)).body.docs

let made = 0
const cannedReply = (more: object = {}) =>
  put(slugs.cannedReplies, { title: `Canned ${++made}`, content: 'Words.', ...more })

describe('nobody else writes with them', () => {
  it.each([
    ['nobody', 401],
    ['gone', 401],
    ['ada', 403],
    ['bob', 404],
    ['eve', 403],
  ] as const)('%s', async (actor, expected) => {
    const { id } = await makeTicket()
    for (const path of ['canned-replies', 'articles?q=certificate']) {
      const { status, body } = await ask(actor, 'GET', `tickets/${id}/${path}`)
      expect([status, body.docs]).toEqual([expected, undefined])
    }
  })

  it('with those that a colleague keeps, not even an admin', async () => {
    const { id } = await makeTicket()
    const owner = await person('kim@desk.example')
    const own = await cannedReply({ owner })
    const mine = await cannedReply({ owner: await person('sam@desk.example') })
    for (const actor of ['sam', 'nora'] as const) {
      const ids = (await listed(actor, id)).map((each) => each.id)
      expect(ids).not.toContain(own.id)
      expect(ids.includes(mine.id)).toBe(actor === 'sam')
    }
  })
})

describe('a text', () => {
  it('is filled in with this ticket alone, in the language of its client first', async () => {
    const subject = '{{agent.name}} asks'
    const { id, number } = await makeTicket('bob@globex.example', { subject })
    const { client, requesterName } = await rowOf(slugs.tickets, id)
    expect(client).toBe(await person('bob@globex.example'))
    const shared = await cannedReply({
      content: '{{client.name}} #{{ticket.number}} {{ticket.subject}} {{organization.name}}',
      contentGerman: 'Von {{agent.name}}, {{ticket.project}}',
    })
    const found = (await listed('sam', id)).find((each) => each.id === shared.id)
    const texts = Object.fromEntries(found?.texts.map((each) => [each.language, each.text]) ?? [])
    expect(texts.en).toBe(`${requesterName} #${number} ${subject} Globex`)
    expect(texts.de).toMatch(/^Von .+, {{ticket\.project}}$/)
    const { language } = await rowOf(slugs.clients, client as string)
    expect(found?.texts[0]?.language).toBe(language)
  })

  it.each([
    ['with an unknown variable', { content: 'To {{client.nmae}}' }, 'content', 'variable_unknown'],
    ['in German', { contentGerman: '{{kunde}}' }, 'contentGerman', 'variable_unknown'],
    ['that is none', { content: null }, 'content', 'text_empty'],
    ['for somebody who is not named', { assignment: 'person' }, 'assignedTo', 'id_missing'],
  ])('%s is refused when it is saved', async (_, wrong, field, code) => {
    const before = await digest()
    const { status, body } = await ask('sam', 'POST', 'canned-replies', {
      ...{ title: 'Refused', content: 'Words.' },
      ...wrong,
    })
    const [error] = body.errors[0].data?.errors ?? body.errors
    expect([status, error.field ?? error.path, error.code]).toEqual([400, field, code])
    expect(await digest()).toBe(before)
  })

  it('goes to oneself or to the team, and an admin may give it to anybody', async () => {
    const owner = await person('kim@desk.example')
    const body = { title: 'Planted', content: 'Words.', owner }
    expect((await ask('sam', 'POST', 'canned-replies', body)).status).toBe(400)
    expect((await ask('nora', 'POST', 'canned-replies', body)).status).toBe(201)
  })

  it('has a shortcut that means one thing, and tells nothing of those of others', async () => {
    const kim = await person('kim@desk.example')
    await cannedReply({ owner: kim, shortcut: 'secret-of-kim' })
    await cannedReply({ shortcut: 'of-all' })
    const own = { content: 'Words.', owner: await person('sam@desk.example') }
    const save = (shortcut: string) =>
      ask('sam', 'POST', 'canned-replies', { ...own, title: shortcut, shortcut })
    expect((await save('secret-of-kim')).status).toBe(201)
    expect((await save('Of-All')).status).toBe(400)
  })
})

describe('a use', () => {
  const usedOf = async (id: string) => (await rowOf(slugs.cannedReplies, id)).usedCount

  it('is counted when it is sent, once, and not when it is looked at', async () => {
    const { id } = await makeTicket()
    const { id: cannedReplyId } = await cannedReply()
    await listed('sam', id)
    expect(await usedOf(cannedReplyId)).toBe(0)
    const send = async () =>
      rest('POST', `/api/tickets/${id}/messages`, {
        token: await tokenFor('sam'),
        headers: { 'Idempotency-Key': `used-${id}` },
        body: { content: 'Words.', cannedReply: cannedReplyId },
      })
    expect([(await send()).status, (await send()).status]).toEqual([201, 201])
    expect(await usedOf(cannedReplyId)).toBe(1)
    expect((await rowOf(slugs.cannedReplies, cannedReplyId)).lastUsedAt).toBeTruthy()
  })

  it('of a colleague’s own, or of one that is gone, counts nothing and sends the words', async () => {
    const { id } = await makeTicket()
    const own = await cannedReply({ owner: await person('kim@desk.example') })
    expect((await reply('sam', id, { cannedReply: own.id })).status).toBe(201)
    expect((await reply('nora', id, { cannedReply: own.id })).status).toBe(201)
    expect((await reply('sam', id, { cannedReply: id })).status).toBe(201)
    expect(await usedOf(own.id)).toBe(0)
  })

  it('with a place that is not filled in is not sent', async () => {
    const { id } = await makeTicket()
    const { id: used } = await cannedReply()
    const content = 'About {{ticket.project}}.'
    const { status, body } = await reply('sam', id, { content, cannedReply: used })
    expect([status, JSON.stringify(body)]).toEqual([
      400,
      expect.stringContaining('variable_unfilled'),
    ])
    expect(await rowsOf(slugs.messages, { ticket: { equals: id } })).toEqual([])
    expect(await usedOf(used)).toBe(0)
  })
})

it('articles say whether the client of this ticket can open them', async () => {
  const { id } = await makeTicket()
  const [section] = await rowsOf(slugs.articleSections)
  const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Words.' }] }
  const chosen = { audience: 'organizations' }
  for (const [name, more] of [
    ['public', { audience: 'public' }],
    ['clients', { audience: 'clients' }],
    ['staff', { audience: 'staff' }],
    ['acme', { ...chosen, organizations: [await organization('Acme')] }],
    ['globex', { ...chosen, organizations: [await organization('Globex')] }],
  ] as const) {
    await put(slugs.articles, {
      ...{ title: `Zeppelin ${name}`, slug: `zeppelin-${name}`, ...more },
      body: { root: { type: 'root', version: 1, children: [paragraph] } },
      ...{ section: section?.id, _status: 'published' },
    })
  }
  const { body } = await ask('sam', 'GET', `tickets/${id}/articles?q=zeppelin`)
  const opened = Object.fromEntries(
    body.docs.map((each: { title: string; clientReads: boolean }) => [
      each.title,
      each.clientReads,
    ]),
  )
  expect(opened).toEqual({
    'Zeppelin public': true,
    'Zeppelin clients': true,
    'Zeppelin staff': false,
    'Zeppelin acme': true,
    'Zeppelin globex': false,
  })
  expect(body.docs[0].url).toMatch(/\/help\/zeppelin-/)
})
