import { beforeAll, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { tokenFor } from '../desk/actors'
import { rowsOf } from '../desk/system'

const paragraph = { type: 'paragraph', version: 1, children: [{ type: 'text', text: 'Words.' }] }
let id: string

/** Published for everybody, and since then written anew in a draft. */
beforeAll(async () => {
  const token = await tokenFor('eve')
  const [section] = await rowsOf(slugs.articleSections)
  const { body } = await rest('POST', '/api/articles', {
    token,
    body: {
      title: 'Published words',
      section: section?.id,
      audience: 'public',
      body: { root: { type: 'root', version: 1, children: [paragraph] } },
      _status: 'published',
    },
  })
  id = body.doc.id
  const newer = await rest('PATCH', `/api/articles/${id}?draft=true`, {
    token,
    body: { title: 'canary-newer', _status: 'draft' },
  })
  expect(newer.status, JSON.stringify(newer.body)).toBe(200)
})

it('gives a draft to whoever writes articles', async () => {
  const { body } = await rest('GET', `/api/articles/${id}?draft=true`, {
    token: await tokenFor('eve'),
  })
  expect(body.title).toBe('canary-newer')
})

it.each(['nobody', 'gone', 'ada'] as const)(
  'gives %s what is published, whatever is asked for',
  async (actor) => {
    const token = await tokenFor(actor)
    const one = await rest('GET', `/api/articles/${id}?draft=true`, { token })
    expect([one.status, one.body.title]).toEqual([200, 'Published words'])
    const all = await rest('GET', `/api/articles?draft=true&where[id][equals]=${id}`, { token })
    expect(all.body.docs.map(({ title }: { title: string }) => title)).toEqual(['Published words'])
  },
)
