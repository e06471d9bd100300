import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { expectRefusal } from './expectRefusal'
import { tokenFor, type Actor } from './desk/actors'
import { bodyOf, makeArticle } from './desk/articles'
import { category, nowhere, put, sql } from './desk/system'

const suggest = async (actor: Actor, query: string) =>
  rest('GET', `/api/articles/suggestions?${query}`, { token: await tokenFor(actor) })
const titles = async (actor: Actor, q: string) => {
  const { status, body } = await suggest(actor, `q=${encodeURIComponent(q)}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return (body.docs as { title: string }[]).map(({ title }) => title)
}

beforeAll(async () => {
  await makeArticle({ title: 'Zebra for everybody' })
  await makeArticle({ title: 'Zebra for clients', audience: 'clients' })
  await makeArticle({ title: 'Zebra for staff', audience: 'staff' })
  await makeArticle({ title: 'Zebra in the making', _status: 'draft' })
  await makeArticle({
    title: 'Öffnungszeiten ändern',
    summary: 'Wie Sie die Zeiten auf Ihrer Website pflegen.',
    body: bodyOf('Melden Sie sich an und wählen Sie die Filialen aus.'),
  })
  await makeArticle({
    title: 'Rotating certificates',
    summary: 'When a browser warns of a connection that is not private.',
    body: bodyOf('We swap them a month before they end, and ask for quokka only then.'),
  })
  await makeArticle({ title: 'The quokka itself' })
})

describe('what is refused', () => {
  it.each([
    ['more text than is taken', `q=${'x'.repeat(1001)}`],
    ['two texts', 'q=one&q=two'],
    ['a text in parts', 'q[a]=b'],
    ['two categories', 'q=one&category=a&category=b'],
    ['a category without end', `q=one&category=${'a'.repeat(101)}`],
  ])('%s', async (_, query) => {
    expectRefusal(await suggest('nobody', query), 400)
  })

  it.each([
    ['nothing', ''],
    ['blanks', '%20%20'],
    ['signs of query languages', encodeURIComponent(`' or 1=1 -- :* & | ! <-> %_ \\`)],
    ['a byte that cannot be stored', '%00'],
  ])('%s finds nothing, and breaks nothing', async (_, q) => {
    const { status, body } = await suggest('nobody', `q=${q}`)
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.docs.map(({ title }: { title: string }) => title)).not.toContain('Zebra for staff')
  })
})

describe('who is shown what', () => {
  it.each([
    ['nobody', ['Zebra for everybody']],
    ['gone', ['Zebra for everybody']],
    ['ada', ['Zebra for clients', 'Zebra for everybody']],
    ['bob', ['Zebra for clients', 'Zebra for everybody']],
    ['sam', ['Zebra for clients', 'Zebra for everybody', 'Zebra for staff']],
    ['eve', ['Zebra for clients', 'Zebra for everybody', 'Zebra for staff']],
  ] as const)('%s', async (actor, expected) => {
    expect((await titles(actor, 'zebra')).toSorted()).toEqual(expected)
  })

  it('shows what is published while its next version is in the making', async () => {
    const { payload } = await testPayload()
    const { id } = await makeArticle({ title: 'Wombat as published' })
    await payload.update({
      collection: slugs.articles,
      id,
      data: { title: 'Wombat as planned' },
      draft: true,
      // The stage is set as the desk itself.
      overrideAccess: true,
    })
    expect(await titles('ada', 'wombat')).toEqual(['Wombat as published'])
    expect(await titles('eve', 'wombat')).toEqual(['Wombat as published'])
  })

  it('shows no longer what was taken back', async () => {
    const { payload } = await testPayload()
    const { id } = await makeArticle({ title: 'Axolotl for a day' })
    expect(await titles('nobody', 'axolotl')).toHaveLength(1)
    await payload.update({
      collection: slugs.articles,
      id,
      data: { _status: 'draft' },
      // The stage is set as the desk itself.
      overrideAccess: true,
    })
    expect(await titles('nobody', 'axolotl')).toEqual([])
    expect(await titles('eve', 'axolotl')).toEqual([])
  })

  it('tells what a list of links needs, and nothing else', async () => {
    const { body } = await suggest('nobody', 'q=zebra')
    expect(Object.keys(body.docs[0]).toSorted()).toEqual([
      'id',
      'language',
      'slug',
      'summary',
      'title',
    ])
  })
})

describe('how it finds', () => {
  it.each([
    ['a beginning', 'certif', 'Rotating certificates'],
    ['another form of the word', 'certificate', 'Rotating certificates'],
    ['a slip of the finger', 'certifcates', 'Rotating certificates'],
    ['a word in the text', 'swapping', 'Rotating certificates'],
    ['German, another form', 'Öffnungszeit', 'Öffnungszeiten ändern'],
    ['German, in the summary', 'pflegt', 'Öffnungszeiten ändern'],
    ['German, in the text', 'Filiale', 'Öffnungszeiten ändern'],
    ['German, a slip', 'Öfnungszeiten', 'Öffnungszeiten ändern'],
    ['German, without the dots', 'offnungszeiten', 'Öffnungszeiten ändern'],
    ['among words that say nothing', 'it is the certificates of our site', 'Rotating certificates'],
  ])('%s', async (_, q, expected) => {
    expect((await titles('nobody', q))[0]).toBe(expected)
  })

  it('puts a title before a text', async () => {
    expect(await titles('nobody', 'quokka')).toEqual(['The quokka itself', 'Rotating certificates'])
  })

  it('shows five at most', async () => {
    for (let n = 0; n < 7; n++) await makeArticle({ title: `Capybara ${n}` })
    expect(await titles('nobody', 'capybara')).toHaveLength(5)
  })

  it('prefers what goes with the category, and takes no harm from a wrong one', async () => {
    await makeArticle({ title: 'Okapi one', body: bodyOf('About the weather.') })
    await makeArticle({ title: 'Okapi two', body: bodyOf('About tapirs and their upkeep.') })
    const tapirs = (await put(slugs.ticketCategories, { name: 'Tapirs', order: 99 })).id
    const first = async (query: string) =>
      (await suggest('ada', `q=okapi${query}`)).body.docs[0].title
    expect(await first(`&category=${tapirs}`)).toBe('Okapi two')
    for (const wrong of [nowhere, 'x', await category(), '']) {
      expect((await suggest('ada', `q=okapi&category=${wrong}`)).body.docs).toHaveLength(2)
    }
    await sql('delete from ticket_categories where id = $1', [tapirs])
  })
})

it('finds by the indexes', async () => {
  const { payload } = await testPayload()
  const client = await payload.db.pool.connect()
  const planOf = async (query: string) => {
    const { rows } = await client.query(`explain ${query}`)
    return rows.map((row: Record<string, unknown>) => row['QUERY PLAN']).join('\n')
  }
  try {
    await client.query('begin; set local enable_seqscan = off')
    expect(
      await planOf(`select id from articles where search_words @@ '''zebra'':*'::tsquery`),
    ).toContain('articles_search_words_idx')
    // What is typed wrongly, or is part of a word, is looked for among all words of the desk.
    await client.query(`insert into search_lexicon (word, stems)
      select word, array['english_stem:' || word] from (
        select translate(md5(n::text), '0123456789', 'ghijklmnop') as word
        from generate_series(1, 10000) as n) as many`)
    for (const index of ['search_lexicon_trigrams', 'search_lexicon_stems']) {
      await client.query(`select gin_clean_pending_list('${index}')`)
    }
    await client.query('analyze search_lexicon')
    for (const [asked, index] of [
      [`word % 'zebar'`, 'search_lexicon_trigrams'],
      [`word like '%zebra%'`, 'search_lexicon_trigrams'],
      [`stems && search_stems('zebras')`, 'search_lexicon_stems'],
      [`flat = search_flat('zebra')`, 'search_lexicon_flat'],
    ] as const) {
      expect(await planOf(`select word from search_lexicon where ${asked}`), asked).toContain(index)
    }
  } finally {
    await client.query('rollback')
    client.release()
  }
})
