import { beforeAll, describe, expect, it } from 'vitest'

import { articleCare } from '@/src/operations/articleCare'
import { publicArticles } from '@/src/operations/publicArticles'
import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { bodyOf, makeArticle } from '../desk/articles'
import { requestOfActor } from '../desk/requestOfActor'
import { nowhere, person, rowOf, sql, type Row } from '../desk/system'
import { expectRefusal } from '../expectRefusal'

const outside: readonly Actor[] = ['nobody', 'gone', 'ada', 'bob']
const day = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * day)

let original: Row
let german: Row

const care = async (now = new Date()) => articleCare(await requestOfActor('eve'), now)
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
const check = async (actor: Actor, id: string) =>
  rest('PUT', `/api/articles/${id}/checked`, { token: await tokenFor(actor) })
const translate = async (actor: Actor, id: string, language: unknown = 'de') =>
  rest('POST', `/api/articles/${id}/translations`, {
    token: await tokenFor(actor),
    body: { language },
  })
const save = async (id: string, body: Record<string, unknown>) => {
  const token = await tokenFor('eve')
  expect((await rest('PATCH', `/api/articles/${id}`, { token, body })).status).toBe(200)
}

beforeAll(async () => {
  for (const actor of [...outside, 'sam', 'eve'] as const) await tokenFor(actor)
  original = await makeArticle({ title: 'Bandicoots' })
  german = await makeArticle({
    title: 'Nasenbeutler',
    language: 'de',
    translationOf: original.id,
  })
})

describe('what waits', () => {
  it.each(outside)('is not told to %s, who says nothing either', async (actor) => {
    await expect(articleCare(await requestOfActor(actor), new Date())).rejects.toMatchObject({
      status: 403,
    })
    const status = ['nobody', 'gone'].includes(actor) ? 401 : 403
    expectRefusal(await check(actor, original.id), status)
    expectRefusal(await translate(actor, original.id), status)
    const rows = await sql('select checked_at from article_care where article_id = $1', [
      original.id,
    ])
    expect(rows).toEqual([{ checked_at: null }])
    expect((await rowOf(slugs.articles, german.id)).translationOf).toBe(original.id)
  })

  it('agents see it, and editors alone say that something is right', async () => {
    expect(await articleCare(await requestOfActor('sam'), new Date())).toBeDefined()
    expectRefusal(await check('sam', original.id), 403)
    expectRefusal(await check('eve', nowhere), 404)
    expectRefusal(await check('eve', 'x'), 404)
    expect((await check('eve', original.id)).status).toBe(200)
  })
})

describe('a translation', () => {
  it('is out of date once the words of its original change, and not before', async () => {
    expect(ids((await care()).outdated)).not.toContain(german.id)
    await save(original.id, { keywords: 'marsupial', owner: await person('eve@desk.example') })
    expect(ids((await care()).outdated)).not.toContain(german.id)
    // A draft is not what readers have.
    const token = await tokenFor('eve')
    const draft = `/api/articles/${original.id}?draft=true&autosave=true`
    await rest('PATCH', draft, { token, body: { summary: 'In the making.' } })
    expect(ids((await care()).outdated)).not.toContain(german.id)

    await save(original.id, { body: bodyOf('They dig.'), _status: 'published' })
    expect(ids((await care()).outdated)).toContain(german.id)
    expect((await check('eve', german.id)).status).toBe(200)
    expect(ids((await care()).outdated)).not.toContain(german.id)

    await save(original.id, { title: 'Bandicoots dig', _status: 'published' })
    expect(ids((await care()).outdated)).toContain(german.id)
    await save(german.id, { title: 'Nasenbeutler graben', _status: 'published' })
    expect(ids((await care()).outdated)).not.toContain(german.id)
  })

  it('is missing where readers have others in that language, and is begun once', async () => {
    const alone = await makeArticle({ title: 'Bilbies', summary: 'Long ears.' })
    const inside = await makeArticle({ title: 'For the team', audience: 'staff' })
    const before = (await care()).missing
    expect(before).toContainEqual(
      expect.objectContaining({ id: alone.id, wanted: 'de', draft: null }),
    )
    expect(ids(before)).not.toContain(original.id)
    expect(ids(before)).not.toContain(inside.id)

    expectRefusal(await translate('eve', alone.id, 'klingon'), 400)
    expectRefusal(await translate('eve', alone.id, 'en'), 400)
    const [one, again] = [await translate('eve', alone.id), await translate('eve', alone.id)]
    expect([one.status, again.body.doc.id]).toEqual([201, one.body.doc.id])
    const made = await rowOf(slugs.articles, one.body.doc.id)
    expect(made).toMatchObject({
      title: 'Bilbies',
      summary: 'Long ears.',
      language: 'de',
      translationOf: alone.id,
      audience: 'public',
      _status: 'draft',
    })
    expect(made.slug).not.toBe(alone.slug)
    expect((await care()).missing).toContainEqual(
      expect.objectContaining({ id: alone.id, draft: made.id }),
    )
    await save(made.id, { title: 'Kaninchennasenbeutler', _status: 'published' })
    expect(ids((await care()).missing)).not.toContain(alone.id)
  })

  it('is a proposal when an agent begins it', async () => {
    const alone = await makeArticle({ title: 'Quolls' })
    const { body } = await translate('sam', alone.id)
    expect((await rowOf(slugs.articles, body.doc.id)).proposedBy).toBe(
      await person('sam@desk.example'),
    )
    expect(ids((await care()).proposed)).toContain(body.doc.id)
  })
})

describe('a review', () => {
  it('is due on its day, and half a year after each look', async () => {
    const owner = await person('eve@desk.example')
    const due = await makeArticle({ title: 'Due', reviewOn: ago(1).toISOString(), owner })
    const later = await makeArticle({ title: 'Later', reviewOn: ago(-1).toISOString() })
    const told = (await care()).due
    expect(told).toContainEqual(
      expect.objectContaining({ id: due.id, owner, ownerName: 'Eve Martin' }),
    )
    expect(ids(told)).not.toContain(later.id)
    expect(ids((await care(ago(-2))).due)).toContain(later.id)

    await check('eve', due.id)
    expect(ids((await care()).due)).not.toContain(due.id)
    expect(ids((await care(ago(-170))).due)).not.toContain(due.id)
    expect(ids((await care(ago(-190))).due)).toContain(due.id)
  })
})

it('what nobody has looked at for a year is listed, unless a day is set', async () => {
  const alone = await makeArticle({ title: 'Wambenger' })
  const planned = await makeArticle({ title: 'Tuan', reviewOn: ago(-500).toISOString() })
  const draft = await makeArticle({ title: 'Dibbler', _status: 'draft' })
  const unkept = async (days: number) => ids((await care(ago(-days))).unkept)
  expect(await unkept(364)).not.toContain(alone.id)
  const found = await unkept(366)
  expect(found).toContain(alone.id)
  for (const { id } of [planned, draft]) expect(found).not.toContain(id)
  await sql(
    `update article_care set changed_at = now() - interval '2 years' where article_id = $1`,
    [alone.id],
  )
  expect(await unkept(0)).toContain(alone.id)
  await check('eve', alone.id)
  expect(await unkept(0)).not.toContain(alone.id)
})

it('readers and programs are told when the words changed, not when something else did', async () => {
  const told = async () =>
    (await publicArticles(await requestOfActor('nobody'), { limit: 500 })).find(
      ({ id }) => id === german.id,
    )?.changedAt
  const before = await told()
  await save(german.id, { keywords: 'Beuteltier' })
  expect(await told()).toBe(before)
  await save(german.id, { summary: 'Sie graben.', _status: 'published' })
  expect(Date.parse((await told()) ?? '')).toBeGreaterThan(Date.parse(before ?? ''))
})
