import { beforeAll, describe, expect, it } from 'vitest'

import { articleReader } from '@/access/articleReader'
import { findArticles } from '@/src/search/findArticles'
import { slugs } from '@/src/slugs'
import { graphql } from '../../support/graphql'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { bodyOf, makeArticle } from '../desk/articles'
import { requestOfActor } from '../desk/requestOfActor'
import { organization, put, type Row } from '../desk/system'
import { expectRefusal } from '../expectRefusal'

const outside: Actor[] = ['nobody', 'gone', 'ada', 'alan']
const inside: Actor[] = ['bob', 'bea', 'max', 'sam', 'eve', 'nora']

let article: Row
let section: Row

beforeAll(async () => {
  for (const actor of [...outside, ...inside]) await tokenFor(actor)
  const around = await put(slugs.articleSections, { name: 'Around Globex', slug: 'around-globex' })
  section = await put(slugs.articleSections, {
    name: 'Of Globex',
    slug: 'of-globex',
    parent: around.id,
  })
  article = await makeArticle({
    title: 'Wallaby handbook',
    summary: 'How your wallaby is fed.',
    keywords: 'kangaroooid',
    body: bodyOf('Twice a day.'),
    audience: 'organizations',
    organizations: [await organization('Globex')],
    section: section.id,
  })
})

const asked = async (actor: Actor, path: string) =>
  JSON.stringify((await rest('GET', path, { token: await tokenFor(actor) })).body)

const askedInGraphql = async (actor: Actor) => {
  const query = `{
    Articles(limit: 100) { docs { title } }
    ArticleSections(limit: 100) { docs { name } }
  }`
  return JSON.stringify((await graphql(query, {}, await tokenFor(actor))).body)
}

/** The search's own answer, before rows are read as the person. */
async function idsFor(actor: Actor, text: string): Promise<string[]> {
  const { payload } = await testPayload()
  const reader = articleReader((await requestOfActor(actor)).user)
  return (await findArticles(payload, { text, reader, limit: 10 })).ids
}

it('is not even looked at for others, and a draft for nobody', async () => {
  await makeArticle({ title: 'Bilby draft', body: bodyOf('Not yet.'), _status: 'draft' })
  for (const actor of outside) expect(await idsFor(actor, 'wallaby'), actor).toEqual([])
  for (const actor of ['bob', 'sam'] as const) {
    expect(await idsFor(actor, 'wallaby'), actor).toEqual([article.id])
    expect(await idsFor(actor, 'bilby'), actor).toEqual([])
  }
})

describe('an article of chosen organizations', () => {
  const paths = () => [
    `/api/articles/${article.id}`,
    `/api/articles?where[id][equals]=${article.id}`,
    '/api/articles?limit=100&where[title][contains]=Wallaby',
    '/api/articles/suggestions?q=wallaby%20handbook',
    '/api/articles/suggestions?q=kangaroooid',
    '/api/desk/search?q=wallaby',
  ]

  it.each(outside)('is nowhere for %s', async (actor) => {
    for (const path of paths()) expect(await asked(actor, path), path).not.toContain('Wallaby')
    expect(await asked(actor, `/api/article-sections/${section.id}`)).not.toContain('Globex')
    expect(await askedInGraphql(actor)).not.toMatch(/Wallaby|Globex/)
  })

  it.each(inside)('is found and read by %s', async (actor) => {
    for (const path of paths()) expect(await asked(actor, path), path).toContain('Wallaby')
    const sections = await asked(actor, '/api/article-sections?limit=100')
    expect(sections).toContain('Around Globex')
    expect(sections).toContain('Of Globex')
    const inGraphql = await askedInGraphql(actor)
    for (const name of ['Wallaby', 'Of Globex']) expect(inGraphql).toContain(name)
  })

  it('tells its readers neither for whom else it is nor what it is found by', async () => {
    const path = `/api/articles/${article.id}`
    const told = (answer: string) => answer.match(/"organizations":|kangaroooid/g) ?? []
    expect(new Set(told(await asked('eve', path))).size).toBe(2)
    expect(told(await asked('bob', path))).toEqual([])
    for (const field of ['organizations', 'keywords', 'owner', 'files']) {
      const path = `/api/articles?where[${field}][exists]=true`
      expectRefusal(await rest('GET', path, { token: await tokenFor('bob') }), 400)
    }
  })

  it('is gone for whoever leaves the organization, at once', async () => {
    const [path, token] = [`/api/articles/${article.id}`, await tokenFor('bea')]
    expect((await rest('GET', path, { token })).status).toBe(200)
    const id = (await rest('GET', '/api/clients/me', { token })).body.user.id
    const memberships = (name: string) =>
      organization(name).then((at) => [{ organization: at, role: 'member' }])
    const set = async (name: string) =>
      rest('PATCH', `/api/clients/${id}`, {
        token: await tokenFor('nora'),
        body: { memberships: await memberships(name) },
      })
    expect((await set('Acme')).status).toBe(200)
    expect((await rest('GET', path, { token: await tokenFor('bea') })).status).toBe(404)
    expect((await set('Globex')).status).toBe(200)
    expect((await rest('GET', path, { token: await tokenFor('bea') })).status).toBe(200)
  })
})

it('a former address is kept, and nobody writes one', async () => {
  const token = await tokenFor('eve')
  const made = await makeArticle({ title: 'Old name', slug: 'old-name-of-it' })
  const rename = (slug: string) =>
    rest('PATCH', `/api/articles/${made.id}`, { token, body: { slug, _status: 'published' } })
  expect((await rename('new-name-of-it')).status).toBe(200)
  const kept = async () =>
    ((await rest('GET', '/api/article-addresses?limit=100', { token })).body.docs as Row[])
      .filter(({ article: of }) => of === made.id)
      .map(({ slug }) => slug)
  expect(await kept()).toEqual(['old-name-of-it'])
  await rename('old-name-of-it')
  expect(await kept()).toEqual(['new-name-of-it'])
  const body = { slug: 'mine', article: made.id }
  expectRefusal(await rest('POST', '/api/article-addresses', { token, body }), 403)
})

it('an address goes with the title until the article is out', async () => {
  const token = await tokenFor('eve')
  const first = (await rest('POST', '/api/articles?draft=true', { token, body: { title: 'How' } }))
    .body.doc
  expect(first.slug).toBe('how')
  const path = `/api/articles/${first.id}?draft=true&autosave=true`
  const typed = await rest('PATCH', path, { token, body: { title: 'How to feed it', slug: 'how' } })
  expect(typed.body.doc.slug).toBe('how-to-feed-it')
  const other = await rest('POST', '/api/articles?draft=true', { token, body: { title: 'How' } })
  expect(other.body.doc.slug).toMatch(/^how-[0-9a-f]{8}$/)
})
