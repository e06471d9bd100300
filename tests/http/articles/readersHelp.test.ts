import { beforeAll, describe, expect, it } from 'vitest'

import { helpOverview, sectionArticles, sectionsBelow } from '@/src/operations/helpOverview'
import { publicArticles, publicSections } from '@/src/operations/publicArticles'
import { searchHelpAtOnce } from '@/src/operations/searchHelp'
import { translationsOf } from '@/src/operations/translations'
import { slugs } from '@/src/slugs'
import type { Actor } from '../desk/actors'
import { makeArticle } from '../desk/articles'
import { requestOfActor } from '../desk/requestOfActor'
import { organization, put, type Row } from '../desk/system'

let top: Row
let below: Row
const made: Record<string, Row> = {}

const article = async (name: string, data: Record<string, unknown>) => {
  made[name] = await makeArticle({ title: name, section: below.id, ...data })
}

beforeAll(async () => {
  const order = -10
  top = await put(slugs.articleSections, { name: 'Wombats', slug: 'wombats', order })
  below = await put(slugs.articleSections, {
    name: 'Burrows',
    nameGerman: 'Bauten',
    slug: 'burrows',
    parent: top.id,
    order,
  })
  await article('Public', {})
  await article('Öffentlich', { language: 'de', translationOf: made.Public!.id })
  await article('Clients', { audience: 'clients' })
  await article('Staff', { audience: 'staff' })
  // Only the German one is for everybody.
  await article('Clients first', { audience: 'clients' })
  await article('Für alle', { language: 'de', translationOf: made['Clients first']!.id })
  const organizations = [await organization('Globex')]
  await article('Globex', { audience: 'organizations', organizations })
  await article('Draft', { _status: 'draft' })
})

const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title)
const secret: Readonly<Record<string, readonly string[]>> = {
  nobody: ['Clients', 'Clients first', 'Staff', 'Globex', 'Draft'],
  ada: ['Staff', 'Globex', 'Draft'],
  bob: ['Staff', 'Draft'],
}
const seen: Readonly<Record<string, readonly [language: string, titles: readonly string[]][]>> = {
  nobody: [
    ['en', ['Für alle', 'Public']],
    ['de', ['Für alle', 'Öffentlich']],
  ],
  ada: [
    ['en', ['Clients', 'Clients first', 'Public']],
    ['de', ['Clients', 'Für alle', 'Öffentlich']],
  ],
  bob: [['en', ['Clients', 'Clients first', 'Globex', 'Public']]],
}

describe('the help center as its readers have it', () => {
  it.each(['nobody', 'ada', 'bob'] as const)('shows %s nothing of others', async (actor) => {
    const req = await requestOfActor(actor)
    const shown = JSON.stringify([
      await helpOverview(req, 'en'),
      await sectionsBelow(req, 'en', top.id),
      await sectionArticles(req, { language: 'en', section: below.id, page: 1, each: 50 }),
    ])
    const ids = secret[actor]!.map((name) => made[name]!.id)
    expect(ids.filter((id) => shown.includes(id))).toEqual([])
  })

  it.each(
    Object.entries(seen).flatMap(([actor, each]) =>
      each.map(([language, expected]) => [actor as Actor, language, expected] as const),
    ),
  )('has each article once for %s, in %s where it can', async (actor, language, expected) => {
    const req = await requestOfActor(actor)
    const section = (await helpOverview(req, language)).find(({ id }) => id === top.id)
    const [own] = section?.below ?? []
    expect([section?.total, own?.total]).toEqual([0, expected.length])
    expect(titles(own?.articles ?? [])).toEqual(expected.slice(0, 5))
    const asked = { language, section: below.id, each: 2 }
    const first = await sectionArticles(req, { ...asked, page: 1 })
    const second = await sectionArticles(req, { ...asked, page: 2 })
    expect(titles([...first.articles, ...second.articles])).toEqual(expected.slice(0, 4))
    expect([first.hasMore, second.hasMore]).toEqual([expected.length > 2, expected.length > 4])
  })

  it('puts sections in their order, each below its own', async () => {
    const req = await requestOfActor('nobody')
    const all = await helpOverview(req, 'de')
    expect(all[0]?.name).toBe('Wombats')
    expect(all.some(({ id }) => id === below.id)).toBe(false)
    expect((await sectionsBelow(req, 'de', top.id)).map(({ slug }) => slug)).toEqual(['burrows'])
    expect(await sectionsBelow(req, 'de', below.id)).toEqual([])
  })
})

describe('an article in other languages', () => {
  const of = async (actor: Actor, name: string) =>
    titles(await translationsOf(await requestOfActor(actor), made[name]!.id))

  it('is told to those who may read it there', async () => {
    expect(await of('nobody', 'Für alle')).toEqual(['Für alle'])
    expect(await of('ada', 'Für alle')).toEqual(['Für alle', 'Clients first'])
    expect(await of('ada', 'Clients first')).toEqual(['Für alle', 'Clients first'])
    expect(await of('nobody', 'Öffentlich')).toEqual(['Öffentlich', 'Public'])
    expect(await of('nobody', 'Staff')).toEqual([])
  })
})

describe('what programs are told', () => {
  it.each(['nobody', 'ada', 'eve'] as const)('is for everybody, though %s asks', async (actor) => {
    const req = await requestOfActor(actor)
    const told = titles(await publicArticles(req, { limit: 500 }))
    expect(told).toEqual(expect.arrayContaining(['Public', 'Öffentlich', 'Für alle']))
    for (const name of secret.nobody!) expect(told).not.toContain(name)
    const english = titles(await publicArticles(req, { limit: 500, language: 'en' }))
    expect(english).not.toContain('Öffentlich')
  })

  it('names sections that hold something for everybody, and no other', async () => {
    const hidden = await put(slugs.articleSections, { name: 'Inside', slug: 'inside-alone' })
    await makeArticle({ section: hidden.id, audience: 'staff' })
    for (const actor of ['nobody', 'sam'] as const) {
      const told = (await publicSections((await requestOfActor(actor)).payload)).map(
        ({ slug }) => slug,
      )
      expect(told).toEqual(expect.arrayContaining(['wombats', 'burrows']))
      expect(told).not.toContain('inside-alone')
    }
  })
})

describe('a search', () => {
  const found = async (actor: Actor, language?: string) =>
    (await searchHelpAtOnce(await requestOfActor(actor), 'Potoroo', language)).map(
      ({ slug }) => slug,
    )

  it('shows of articles that say the same the one of the reader', async () => {
    const one = await makeArticle({ title: 'Potoroo', slug: 'potoroo-en' })
    await makeArticle({
      ...{ title: 'Das Potoroo', slug: 'potoroo-de', language: 'de', translationOf: one.id },
      audience: 'clients',
    })
    expect(await found('nobody', 'de')).toEqual(['potoroo-en'])
    expect(await found('ada', 'de')).toEqual(['potoroo-de'])
    expect(await found('ada', 'en')).toEqual(['potoroo-en'])
    expect((await found('ada')).toSorted()).toEqual(['potoroo-de', 'potoroo-en'])
  })
})
