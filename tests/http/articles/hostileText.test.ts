import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { tokenFor } from '../desk/actors'
import { bodyOf, makeArticle } from '../desk/articles'
import { rowsOf, type Row } from '../desk/system'
import { expectRefusal } from '../expectRefusal'

type Node = Record<string, unknown>

const page = (...children: Node[]) => ({
  root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
})
const text = (words: string): Node => ({ type: 'text', text: words })
const link = (url: unknown, type = 'link'): Node => ({
  type,
  fields: { linkType: 'custom', url },
  children: [text('here')],
})
const block = (fields: Node): Node => ({ type: 'block', fields })

const hostile: readonly (readonly [string, unknown])[] = [
  ['a word', 'canary-evil'],
  ['a number', 7],
  ['a list', [page(text('canary-evil'))]],
  ['no root', { children: [] }],
  ['a root that is none', { root: 'canary-evil' }],
  ['a node without a kind', page({ text: 'canary-evil' })],
  ['a node of markup', page({ type: 'html', html: '<script>canary-evil</script>' })],
  ['a node made up', page({ type: '__proto__', children: [] })],
  ['a relationship', page({ type: 'relationship', relationTo: 'tickets', value: 'canary-evil' })],
  ['a block of markup', page(block({ blockType: 'html', html: '<script>canary-evil</script>' }))],
  ['a block of no kind', page(block({ blockType: { toString: 'canary-evil' } }))],
  ['a script for an address', page(link('javascript:alert("canary-evil")'))],
  ['one that is found by itself', page(link('JaVaScRiPt:canary-evil', 'autolink'))],
  ['one with a sign within', page(link('java\nscript:canary-evil'))],
  ['a page for an address', page(link('data:text/html,canary-evil'))],
  ['an address that is none', page(link({ href: 'canary-evil' }))],
  [
    'a script in a callout',
    page(
      block({ blockType: 'callout', kind: 'info', content: page(link('vbscript:canary-evil')) }),
    ),
  ],
  ['a text that is no text', page({ type: 'text', text: { canary: 'canary-evil' } })],
]

let token = ''
let article: Row

beforeAll(async () => {
  token = (await tokenFor('eve')) ?? ''
  article = await makeArticle({ title: 'Was there before' })
})

const stored = async () => JSON.stringify(await rowsOf(slugs.articles))

describe('a text that no page could show', () => {
  it.each(hostile)('is refused where it is made: %s', async (_, body) => {
    const section = article.section
    for (const path of ['/api/articles', '/api/articles?draft=true']) {
      const doc = { title: 'Evil', body, section, audience: 'public' }
      expectRefusal(await rest('POST', path, { token, body: doc }), 400)
    }
    expect(await stored()).not.toContain('canary-evil')
  })

  it.each(hostile)('is refused where it is changed: %s', async (_, body) => {
    for (const query of ['', '?draft=true', '?draft=true&autosave=true']) {
      const path = `/api/articles/${article.id}${query}`
      expectRefusal(await rest('PATCH', path, { token, body: { body } }), 400)
    }
    const { body: told } = await graphql(
      `
        mutation ($id: String!, $body: JSON) {
          updateArticle(id: $id, data: { body: $body }) {
            id
          }
        }
      `,
      { id: article.id, body },
      token,
    )
    expect(told.errors?.length).toBeGreaterThan(0)
    const { body: kept } = await rest('GET', `/api/articles/${article.id}?draft=true`, { token })
    expect(JSON.stringify(kept)).not.toContain('canary-evil')
  })
})

it('words that look like markup are kept as words', async () => {
  const words = '<img src=x onerror=alert(1)> {{7*7}} ${7*7}'
  const path = `/api/articles/${article.id}`
  const changed = await rest('PATCH', path, { token, body: { body: bodyOf(words) } })
  expect(changed.status).toBe(200)
  const { body } = await rest('GET', path)
  expect(body.body.root.children[0].children[0].text).toBe(words)
})
