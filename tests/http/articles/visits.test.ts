import { beforeEach, expect, it } from 'vitest'
import { randomUUID } from 'node:crypto'

import { sweepArticleVisits } from '@/src/jobs/tasks/sweepArticleVisits'
import { articleNumbers, helpNumbers } from '@/src/operations/articleNumbers'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { makeArticle } from '../desk/articles'
import { requestOfActor } from '../desk/requestOfActor'
import { sql } from '../desk/system'
import { expectRefusal } from '../expectRefusal'

const browser = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0'
let article: string

beforeEach(async () => {
  article = (await makeArticle()).id
  await sql('delete from article_visits')
  await sql('delete from missed_searches')
})

const tell = async (actor: Actor, body: unknown, agent = browser) =>
  rest('POST', '/api/articles/visits', {
    token: await tokenFor(actor),
    body,
    headers: { 'user-agent': agent },
  })

async function counted(id = article) {
  const { payload } = await testPayload()
  await sql(`update article_visits set seen_at = now() - interval '31 minutes'`)
  await sweepArticleVisits.run({ payload, input: {}, now: new Date() })
  const rows = await sql(
    `select shown, opened, solved, stayed_away, sent_anyway from article_days where article_id = $1`,
    [id],
  )
  return rows[0] ? Object.values(rows[0]) : null
}

it.each([
  ['nothing', {}],
  ['a visit that is no key', { visit: 'ada' }],
  ['more than is suggested', { visit: randomUUID(), shown: Array(6).fill(randomUUID()) }],
  ['ids that are none', { visit: randomUUID(), opened: ['1'] }],
  ['an end of its own', { visit: randomUUID(), outcome: 'bought' }],
  ['words without end', { visit: randomUUID(), missed: 'x'.repeat(2_000) }],
])('refuses %s', async (_, body) => {
  expectRefusal(await tell('ada', body), 400)
  expect(await sql('select * from article_visits')).toEqual([])
  expect(await sql('select * from missed_searches')).toEqual([])
})

it.each([
  ['shown', [{ shown: true }], [1, 0, 0, 0, 0]],
  ['opened and left', [{ shown: true }, { opened: true }], [1, 1, 0, 1, 0]],
  ['opened and solved', [{ shown: true, opened: true }, { outcome: 'solved' }], [1, 1, 1, 1, 0]],
  ['opened and sent anyway', [{ opened: true }, { outcome: 'sent' }], [0, 1, 0, 0, 1]],
  ['shown twice', [{ shown: true }, { shown: true }], [1, 0, 0, 0, 0]],
] as const)('counts what was %s, once a visit', async (_, steps, expected) => {
  const visit = randomUUID()
  for (const step of steps) {
    const told = Object.entries(step).map(([key, value]) => [
      key,
      value === true ? [article] : value,
    ])
    expect((await tell('ada', { visit, ...Object.fromEntries(told) })).status).toBe(204)
  }
  expect(await counted()).toEqual(expected)
  expect(await sql('select * from article_visits')).toEqual([])
})

it('keeps nothing of who it was', async () => {
  await tell('ada', { visit: randomUUID(), opened: [article], missed: 'ada@acme.example' })
  const [row] = await sql('select * from article_visits')
  expect(Object.keys(row!).toSorted()).toEqual(['outcome', 'seen_at', 'visit'])
  expect(await sql('select * from missed_searches')).toEqual([])
})

it('counts neither the team nor machines, nor what the reader may not read', async () => {
  const staffs = (await makeArticle({ audience: 'staff' })).id
  const draft = (await makeArticle({ _status: 'draft' })).id
  const visit = randomUUID()
  for (const answer of [
    await tell('sam', { visit, opened: [article] }),
    await tell('eve', { visit, opened: [article], missed: 'quagga' }),
    await tell('ada', { visit, opened: [article], missed: 'quagga' }, 'Googlebot/2.1'),
    await tell('ada', { visit, opened: [article], missed: 'quagga' }, ''),
    await tell('ada', { visit, opened: [staffs, draft, randomUUID()] }),
    await tell('nobody', { visit, outcome: 'sent' }),
  ]) {
    expect([answer.status, answer.body]).toEqual([204, expect.anything()])
  }
  for (const id of [article, staffs, draft]) expect(await counted(id), id).toBeNull()
  expect(await sql('select * from missed_searches')).toEqual([])
})

it('counts searches that found nothing by their folded words', async () => {
  for (const missed of ['Öffnungs-Zeiten', 'oeffnungs  zeiten', 'ÖFFNUNGS ZEITEN!', 'x']) {
    await tell('nobody', { visit: randomUUID(), missed })
  }
  expect(await sql('select words, times from missed_searches')).toEqual([
    { words: 'oeffnungs zeiten', times: 3 },
  ])
})

it('leaves a visit alone that goes on', async () => {
  const { payload } = await testPayload()
  await tell('ada', { visit: randomUUID(), opened: [article] })
  await sweepArticleVisits.run({ payload, input: {}, now: new Date() })
  expect(await sql('select * from article_visits')).toHaveLength(1)
})

it('the numbers are the team’s', async () => {
  for (const actor of ['nobody', 'ada', 'bob'] as const) {
    const req = await requestOfActor(actor)
    await expect(helpNumbers(req, 90, new Date())).rejects.toMatchObject({ status: 403 })
    await expect(articleNumbers(req, article, new Date())).rejects.toMatchObject({ status: 403 })
  }
  const told = await articleNumbers(await requestOfActor('eve'), article, new Date())
  expect(told?.id).toBe(article)
})
