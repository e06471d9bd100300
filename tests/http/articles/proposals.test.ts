import { beforeAll, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { bodyOf, makeArticle } from '../desk/articles'
import { person, rowOf, rowsOf } from '../desk/system'
import { expectRefusal } from '../expectRefusal'

let section: unknown
beforeAll(async () => {
  section = (await rowsOf(slugs.articleSections))[0]?.id
})

const write = async (actor: Actor, data: Record<string, unknown>) =>
  rest('POST', '/api/articles', {
    token: await tokenFor(actor),
    body: { title: 'Proposed', body: bodyOf('Words.'), section, audience: 'public', ...data },
  })
const change = async (actor: Actor, id: string, body: object, query = '') =>
  rest('PATCH', `/api/articles/${id}${query}`, { token: await tokenFor(actor), body })

it('an agent publishes nothing, in no way', async () => {
  expectRefusal(await write('sam', { _status: 'published' }), 403)
  const { id } = (await write('sam', {})).body.doc
  expectRefusal(await change('sam', id, { _status: 'published' }), 403)
  expectRefusal(await change('sam', id, { _status: 'published' }, '?draft=true'), 403)
  expect((await rowOf(slugs.articles, id))._status).toBe('draft')
  expect((await rest('GET', `/api/articles/${id}`)).status).toBe(404)
})

it('an agent changes no article of others, nor their own once it is out', async () => {
  const others = await makeArticle({ title: 'Of the editors', _status: 'draft' })
  expectRefusal(await change('sam', others.id, { title: 'Taken' }), 403)
  const { id } = (await write('sam', { proposedBy: await person('eve@desk.example') })).body.doc
  expect((await rowOf(slugs.articles, id)).proposedBy).toBe(await person('sam@desk.example'))
  expect((await change('sam', id, { title: 'Mine still' }, '?draft=true')).status).toBe(200)
  expect((await change('eve', id, { _status: 'published' })).status).toBe(200)
  expectRefusal(await change('sam', id, { title: 'Mine again' }), 403)
  expectRefusal(await change('sam', id, { title: 'Mine again' }, '?draft=true'), 403)
  expect((await rest('GET', `/api/articles/${id}`)).body.title).toBe('Mine still')
})

it('an editor publishes what was proposed', async () => {
  const { id } = (await write('sam', { title: 'From the desk' })).body.doc
  await change('eve', id, { _status: 'published' })
  const seen = await rest('GET', `/api/articles/${id}`)
  expect([seen.status, seen.body.title]).toEqual([200, 'From the desk'])
  // Who it was and for whom it is meant is the team's.
  for (const name of ['proposedBy', 'owner', 'reviewOn', 'keywords', 'organizations', 'files']) {
    expect(seen.body).not.toHaveProperty(name)
  }
})
