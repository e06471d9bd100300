import { beforeAll, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { bodyOf, makeArticle } from '../desk/articles'
import { makeTicket } from '../desk/makeTicket'
import { force, organization, put } from '../desk/system'

/** Words that stand in no article: what is suggested by them was learned. */
const words = { subject: 'Wolpertinger molts', text: 'The wolpertinger molts near the gazebo.' }

const suggested = async (actor: Actor) => {
  const query = new URLSearchParams({ subject: words.subject, q: words.text })
  const { body } = await rest('GET', `/api/articles/suggestions?${query}`, {
    token: await tokenFor(actor),
  })
  return (body.docs as { title: string }[]).map(({ title }) => title)
}

beforeAll(async () => {
  const body = bodyOf('Something else altogether.')
  const open = await make('Learned for all', { body })
  const team = await make('Learned for the team', { body, audience: 'staff' })
  const draft = await make('Learned and not out', { body, _status: 'draft' })
  const globex = await make('Learned for Globex', {
    body,
    audience: 'organizations',
    organizations: [await organization('Globex')],
  })
  const articles = [open, team, draft, globex]
  for (const n of [1, 2]) {
    const { id } = await makeTicket('bob@globex.example', {
      subject: `${words.subject} ${n}`,
      description: words.text,
      relatedArticles: articles,
    })
    await force(slugs.tickets, id, { status: 'resolved' })
  }
  const unsolved = await make('Linked and not solved', { body })
  await makeTicket('bob@globex.example', {
    subject: words.subject,
    description: words.text,
    relatedArticles: [unsolved],
  })
})

const make = async (title: string, data: Record<string, unknown>) =>
  (await makeArticle({ title, ...data })).id

it.each([
  ['sam', ['Learned for Globex', 'Learned for all', 'Learned for the team']],
  ['nora', ['Learned for Globex', 'Learned for all', 'Learned for the team']],
  ['bob', ['Learned for Globex', 'Learned for all']],
  // What others wrote is told to nobody, not even by a suggestion.
  ['ada', []],
  ['bea', []],
  ['eve', []],
  ['nobody', []],
] as const)('%s is suggested what solved tickets that they may see', async (actor, expected) => {
  expect((await suggested(actor)).toSorted()).toEqual(expected)
})

it('another organization’s article is found by nobody else', async () => {
  await put(slugs.articles, {
    title: 'Zeppelin handbook of Globex',
    summary: 'Zeppelin.',
    body: bodyOf('Zeppelin.'),
    slug: 'zeppelin-handbook-of-globex',
    keywords: 'dirigible',
    section: await firstSection(),
    audience: 'organizations',
    organizations: [await organization('Globex')],
    _status: 'published',
  })
  for (const actor of ['nobody', 'ada', 'alan', 'gone', 'bob', 'sam'] as const) {
    const token = await tokenFor(actor)
    for (const path of [
      'suggestions?subject=zeppelin&q=zeppelin',
      'suggestions?subject=dirigible&q=',
      'search?q=zeppelin',
      'search?q=dirigible',
      '?limit=100',
    ]) {
      const { status, body } = await rest('GET', `/api/articles/${path}`, { token })
      const isTold = JSON.stringify(body).includes('zeppelin-handbook')
      expect([status, isTold], `${actor} ${path}`).toEqual([200, ['bob', 'sam'].includes(actor)])
    }
  }
})

const firstSection = async () => {
  const { body } = await rest('GET', '/api/article-sections?limit=1', {
    token: await tokenFor('eve'),
  })
  return body.docs[0]?.id as string | undefined
}
