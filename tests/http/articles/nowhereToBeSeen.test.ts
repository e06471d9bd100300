import { beforeAll, describe, expect, it } from 'vitest'

import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { bodyOf, makeArticle } from '../desk/articles'
import { organization, type Row } from '../desk/system'

const canary = 'Numbatology'
const hidden: Record<string, { article: Row; from: readonly Actor[] }> = {}
let open: Row

const everybody: readonly Actor[] = ['nobody', 'gone', 'ada', 'bob']

beforeAll(async () => {
  for (const actor of [...everybody, 'eve' as const]) await tokenFor(actor)
  const plant = (of: string, data: Record<string, unknown>) =>
    makeArticle({
      title: `${canary} ${of}`,
      summary: `${canary} in short.`,
      body: bodyOf(`${canary} at length.`),
      keywords: `${canary} looked for`,
      ...data,
    })
  const organizations = [await organization('Globex')]
  hidden.draft = { article: await plant('draft', { _status: 'draft' }), from: everybody }
  hidden.staff = { article: await plant('staff', { audience: 'staff' }), from: everybody }
  hidden.globex = {
    article: await plant('globex', { audience: 'organizations', organizations }),
    from: ['nobody', 'gone', 'ada'],
  }
  hidden.clients = {
    article: await plant('clients', { audience: 'clients' }),
    from: ['nobody', 'gone'],
  }
  open = await makeArticle({
    title: 'Open',
    relatedArticles: Object.values(hidden).map(({ article }) => article.id),
  })
  // What was public once is in its versions.
  const once = await plant('once', { audience: 'public' })
  await rest('PATCH', `/api/articles/${once.id}`, {
    token: await tokenFor('eve'),
    body: { audience: 'staff', slug: `once-${process.pid}`, _status: 'published' },
  })
  hidden.once = { article: once, from: everybody }
})

/** What tells how many there are. */
const counts = [
  `/api/articles?where[title][contains]=${canary}`,
  `/api/articles/count?where[title][contains]=${canary}`,
]

/** What names no article. */
const lists = [
  '/api/articles?limit=100&depth=2',
  counts[0]!,
  `/api/articles/search?q=${canary}`,
  `/api/articles/search?q=${canary.slice(0, 6)}`,
  `/api/articles/suggestions?subject=${canary}&q=${canary}`,
  `/api/desk/search?q=${canary}`,
]

const readersWays = (id: string) => [
  `/api/articles/${id}`,
  `/api/articles/${id}?draft=true`,
  `/api/articles/${id}?depth=2&data=${encodeURIComponent(JSON.stringify({ id }))}`,
  `/api/articles?where[id][equals]=${id}`,
  `/api/articles?draft=true&where[id][equals]=${id}`,
]
/** What is told to editors alone. */
const editorsWays = (id: string) => [
  `/api/articles/versions?where[parent][equals]=${id}`,
  `/api/article-addresses?where[article][equals]=${id}`,
]
const ways = (id: string) => [...readersWays(id), ...editorsWays(id)]

const query = `query ($id: String!) {
  Article(id: $id) { title }
  drafted: Article(id: $id, draft: true) { title }
  Articles(limit: 100, where: { title: { contains: "${canary}" } }) { docs { id title } totalDocs }
  Others: Articles(draft: true, limit: 100) { docs { id title relatedArticles { id title } } }
}`

const versions = `query ($id: JSON) {
  versionsArticles(where: { parent: { equals: $id } }) { docs { id version { title } } totalDocs }
}`

const answered = async (actor: Actor, path: string) =>
  (await rest('GET', path, { token: await tokenFor(actor) })).body
const told = async (actor: Actor, path: string) => JSON.stringify(await answered(actor, path))

describe.each(everybody)('for %s', (actor) => {
  const from = () => Object.values(hidden).filter((each) => each.from.includes(actor))
  const seen = () => Object.values(hidden).length - from().length

  it('no list names what is hidden from them', async () => {
    for (const path of [...lists, `/api/articles/${open.id}?depth=2`]) {
      const said = await told(actor, path)
      for (const { article } of from()) {
        expect(said, path).not.toContain(article.id)
        expect(said, path).not.toContain(article.title)
      }
    }
  })

  it('no address, filter, version or query does', async () => {
    const token = await tokenFor(actor)
    for (const { article } of from()) {
      for (const path of ways(article.id)) {
        const body = await answered(actor, path)
        expect(JSON.stringify(body), path).not.toContain(article.title)
        expect(body.totalDocs ?? 0, path).toBe(0)
      }
      const asked = await graphql(query, { id: article.id }, token)
      const older = await graphql(versions, { id: article.id }, token)
      expect(JSON.stringify([asked.body, older.body])).not.toContain(article.title)
      expect(asked.body.data.Articles.totalDocs).toBe(seen())
      expect(older.body.data?.versionsArticles?.totalDocs ?? 0).toBe(0)
    }
  })

  it('no number does', async () => {
    for (const path of counts) expect((await answered(actor, path)).totalDocs, path).toBe(seen())
  })
})

it('is told the same of as one that is not there', async () => {
  const none = '019a0000-0000-7000-8000-000000000000'
  const answer = async (id: string) => {
    const { status, body } = await rest('GET', `/api/articles/${id}`)
    return [status, body]
  }
  for (const { article, from } of Object.values(hidden)) {
    if (from.includes('nobody')) expect(await answer(article.id)).toEqual(await answer(none))
  }
})

it('is there for whoever may read it, by each of the same ways', async () => {
  const { article } = hidden.globex!
  for (const path of [...lists, ...readersWays(article.id)]) {
    expect(await told('bob', path), path).toContain(article.id)
  }
  const once = hidden.once!.article
  for (const path of editorsWays(once.id)) {
    expect(await told('eve', path), path).toContain(once.id)
    expect((await answered('eve', path)).totalDocs, path).toBeGreaterThan(0)
  }
})
