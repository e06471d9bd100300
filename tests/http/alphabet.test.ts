import { expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { makeArticle } from './desk/articles'
import { makeTicket } from './desk/makeTicket'
import { put, sql } from './desk/system'

const titles = ['Zebra crossing', 'apple first steps', 'Ärger vermeiden', 'Łódź', 'zulu', 'Öl']
const inOrder = ['apple first steps', 'Ärger vermeiden', 'Łódź', 'Öl', 'Zebra crossing', 'zulu']

it('puts articles and tickets in the order in which people look for them', async () => {
  const section = await put(slugs.articleSections, {
    name: 'Of an alphabet',
    slug: 'of-an-alphabet',
  })
  for (const title of titles) {
    await makeArticle({ title, section: section.id })
    await makeTicket('ada@acme.example', { subject: `In order: ${title}` })
  }
  const articles = await rest(
    'GET',
    `/api/articles?where[section][equals]=${section.id}&sort=title`,
  )
  expect(articles.body.docs.map(({ title }: { title: string }) => title)).toEqual(inOrder)

  const token = await tokenFor('sam')
  const path = '/api/tickets?where[subject][like]=in order:&sort=-subject'
  const { body } = await rest('GET', path, { token })
  const subjects = body.docs.map(({ subject }: { subject: string }) => subject)
  expect(subjects).toEqual(inOrder.map((title) => `In order: ${title}`).reverse())
})

it('finds words in large and small letters as before', async () => {
  await makeTicket('ada@acme.example', { subject: 'ÄRGER mit ŁÓDŹ' })
  for (const typed of ['ärger', 'ŁÓdź', 'Ärger łódź']) {
    const path = `/api/tickets?where[subject][like]=${encodeURIComponent(typed)}`
    const { body } = await rest('GET', path, { token: await tokenFor('ada') })
    const subjects = body.docs.map(({ subject }: { subject: string }) => subject)
    expect(subjects, typed).toContain('ÄRGER mit ŁÓDŹ')
  }
})

it('knows every column by which a list goes', async () => {
  const { config } = await testPayload()
  const rows = await sql(
    `select table_name || '.' || column_name as column from information_schema.columns
     where collation_name = 'und-x-icu'`,
  )
  const known = new Set(rows.map(({ column }) => column))
  const names = ['name', 'title', 'subject']
  const listed = config.collections.filter(({ slug }) => slug !== 'payload-migrations')
  for (const { slug, flattenedFields } of listed) {
    for (const { name, type } of flattenedFields) {
      if (type !== 'text' || !names.includes(name)) continue
      expect(known).toContain(`${slug.replaceAll('-', '_')}.${name}`)
    }
  }
  expect(known).toContain('_articles_v.version_title')
})

it('keeps what is generated from a title, and its indexes', async () => {
  const rows = await sql(
    `select attname from pg_attribute where attrelid = 'articles'::regclass and attgenerated = 's'`,
  )
  expect(rows.map(({ attname }) => attname).sort()).toEqual(['search_words'])
  const indexes = await sql(
    `select indexname from pg_indexes where tablename = 'articles' and indexname like '%search%'`,
  )
  expect(indexes.map(({ indexname }) => indexname).sort()).toEqual(['articles_search_words_idx'])
})
