import { beforeEach, expect, it } from 'vitest'
import { callerHeader } from '@/src/session/clientIp'
import { createLimits } from '@/src/domain/limits'
import { readerCookie } from '@/src/session/readerCookie'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { tokenFor, type Actor } from './desk/actors'
import { makeArticle } from './desk/articles'
import { newCaller } from './desk/signIn'
import { nowhere, person, rowsOf, sql } from './desk/system'
import { expectRefusal } from './expectRefusal'

let article: string

beforeEach(async () => {
  article = (await makeArticle()).id
})

type More = { id?: string; cookie?: string; caller?: string }

const vote = async (actor: Actor, body: unknown, more: More = {}) =>
  rest('PUT', `/api/articles/${more.id ?? article}/vote`, {
    token: await tokenFor(actor),
    body,
    headers: {
      [callerHeader]: more.caller ?? newCaller(),
      ...(more.cookie ? { cookie: more.cookie } : {}),
    },
  })
const votes = (id = article) => rowsOf(slugs.articleVotes, { article: { equals: id } })
const cookieOf = ({ headers }: { headers: Headers }) =>
  headers.getSetCookie().find((cookie) => cookie.startsWith(`${readerCookie}=`))

it.each([
  ['nothing', {}],
  ['a word for a yes', { helpful: 'yes' }],
  ['null', { helpful: null }],
  ['a comment without end', { helpful: true, comment: 'x'.repeat(2001) }],
  ['a comment that is no text', { helpful: true, comment: { a: 1 } }],
])('refuses %s', async (_, body) => {
  expectRefusal(await vote('ada', body), 400)
  expect(await votes()).toEqual([])
})

it('takes no vote on what the reader cannot read', async () => {
  const forClients = (await makeArticle({ audience: 'clients' })).id
  const forStaff = (await makeArticle({ audience: 'staff' })).id
  const draft = (await makeArticle({ _status: 'draft' })).id
  const missing = await vote('ada', { helpful: true }, { id: nowhere })
  for (const [actor, id] of [
    ['nobody', forClients],
    ['gone', forClients],
    ['nobody', forStaff],
    ['ada', forStaff],
    ['nobody', draft],
    ['ada', draft],
    ['ada', 'x'],
  ] as const) {
    const answer = await vote(actor, { helpful: true }, { id })
    expect([answer.status, answer.body], `${actor} ${id}`).toEqual([404, missing.body])
  }
  for (const id of [forClients, forStaff, draft]) expect(await votes(id)).toEqual([])
})

it.each(['sam', 'eve', 'nora'] as const)(
  'takes no vote of %s, who writes for readers',
  async (who) => {
    expectRefusal(await vote(who, { helpful: true }), 403)
    expect(await votes()).toEqual([])
  },
)

it('lets nobody write a vote past this, or in another’s name', async () => {
  const ada = await tokenFor('ada')
  const bob = `clients:${await person('bob@globex.example')}`
  const body = { article, helpful: true, reader: bob }
  for (const [method, path] of [
    ['POST', ''],
    ['PATCH', `/${nowhere}`],
    ['DELETE', `/${nowhere}`],
  ] as const) {
    expectRefusal(await rest(method, `/api/article-votes${path}`, { token: ada, body }), 403)
  }
  await vote('ada', { helpful: true, reader: bob, article: nowhere })
  expect(await votes()).toMatchObject([{ reader: `clients:${await person('ada@acme.example')}` }])
})

it('keeps one vote for each client, the last', async () => {
  const first = await vote('ada', { helpful: false, comment: '\n Where is the button?  ' })
  expect(first.body).toEqual({ doc: { helpful: false, comment: ' Where is the button?' } })
  await vote('ada', { helpful: true })
  await vote('alan', { helpful: false })
  const stored = await votes()
  expect(stored).toHaveLength(2)
  expect(stored.filter(({ helpful }) => helpful)).toMatchObject([{ comment: null }])
})

it('keeps one when a client says it many times at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => vote('bea', { helpful: true, comment: 'Thanks' })),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
  expect(await votes()).toHaveLength(1)
})

it('tells visitors apart by what their browser keeps', async () => {
  const cookie = cookieOf(await vote('nobody', { helpful: true }))
  expect(cookie).toMatch(/; HttpOnly; SameSite=Lax; Max-Age=\d+/)
  const again = await vote('nobody', { helpful: false }, { cookie: cookie?.split(';')[0] })
  expect(cookieOf(again)).toBeUndefined()
  expect(await votes()).toMatchObject([{ helpful: false }])
  await vote('nobody', { helpful: true })
  expect(await votes()).toHaveLength(2)
  for (const wrong of [`${readerCookie}=x`, `${readerCookie}=`, `x${readerCookie}=1`]) {
    expect(cookieOf(await vote('nobody', { helpful: true }, { cookie: wrong }))).toBeDefined()
  }
})

it('takes so many from one caller and no more', async () => {
  const caller = newCaller()
  for (let n = 0; n < createLimits.vote.points; n++) {
    expect((await vote('nobody', { helpful: true }, { caller })).status).toBe(200)
  }
  const answer = await vote('nobody', { helpful: true }, { caller })
  expectRefusal(answer, 429)
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(await votes()).toHaveLength(createLimits.vote.points)
})

it('shows staff the votes, but not whose they are', async () => {
  await vote('ada', { helpful: false, comment: 'A picture would help.' })
  const { body } = await rest('GET', `/api/article-votes?where[article][equals]=${article}`, {
    token: await tokenFor('eve'),
  })
  expect(body.docs).toMatchObject([{ helpful: false, comment: 'A picture would help.' }])
  expect(JSON.stringify(body)).not.toContain(await person('ada@acme.example'))
  const asked = `/api/article-votes?where[reader][exists]=true`
  expectRefusal(await rest('GET', asked, { token: await tokenFor('eve') }), 400)
})

it('goes with its article', async () => {
  await vote('ada', { helpful: true })
  await rest('DELETE', `/api/articles/${article}`, { token: await tokenFor('eve') })
  expect(await sql('select 1 from article_votes where article_id = $1', [article])).toEqual([])
})
