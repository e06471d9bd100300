import { expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { bodyOf } from './desk/articles'
import { rowsOf } from './desk/system'
import { expectRefusal } from './expectRefusal'

async function write(data: Record<string, unknown>) {
  const [section] = await rowsOf(slugs.articleSections)
  return rest('POST', '/api/articles', {
    token: await tokenFor('eve'),
    body: {
      body: bodyOf('Words.'),
      section: section?.id,
      audience: 'public',
      _status: 'published',
      ...data,
    },
  })
}

it.each([
  ['Как сменить пароль', /^kak-smenit-parol$/],
  ['パスワードを変更する', /^[a-z0-9-]{5,}$/],
  ['كيف أغير كلمة المرور', /^kyf-ghyr-klmh-lmrwr$/],
  ['Łódź', /^lodz$/],
  ['???', /^article-[0-9a-f]{8}$/],
  ['Sections', /^sections-article$/],
])('an article called %s has an address of its own', async (title, address) => {
  const { status, body } = await write({ title })
  expect([status, body.doc?.slug]).toEqual([201, expect.stringMatching(address)])
  const path = `/api/articles?where[slug][equals]=${body.doc.slug}`
  expect((await rest('GET', path)).body.docs).toMatchObject([{ title }])

  const renamed = await rest('PATCH', `/api/articles/${body.doc.id}`, {
    token: await tokenFor('eve'),
    body: { title: 'Other words' },
  })
  expect(renamed.body.doc.slug).toBe(body.doc.slug)
})

it('takes no page’s own name for an address, though it was asked for', async () => {
  // The one that is called so, from above.
  const [there] = await rowsOf(slugs.articles, { slug: { equals: 'sections-article' } })
  const asked = await rest('PATCH', `/api/articles/${there?.id}`, {
    token: await tokenFor('eve'),
    body: { slug: 'sections' },
  })
  expect([asked.status, asked.body.doc?.slug]).toEqual([200, 'sections-article'])
})

it('without any words is still refused', async () => {
  expectRefusal(await write({ title: '' }), 400)
})

it('a section of any alphabet has one as well', async () => {
  const body = { name: '…' }
  const made = await rest('POST', '/api/article-sections', { token: await tokenFor('eve'), body })
  expect([made.status, made.body.doc.slug]).toEqual([
    201,
    expect.stringMatching(/^section-[0-9a-f]{8}$/),
  ])
})
