import { beforeAll, describe, expect, it } from 'vitest'
import { contentMax, ratingCommentMax } from '@/src/domain/limits'
import { graphql } from '../support/graphql'
import { rest } from '../support/rest'
import { reply, ticketThatIs } from './desk/act'
import { tokenFor, type Actor } from './desk/actors'
import { bodyOf, makeArticle } from './desk/articles'
import { digest } from './desk/digest'
import { makeTicket } from './desk/makeTicket'
import { category, rowsOf } from './desk/system'
import { expectRefusal } from './expectRefusal'

const decomposed = 'Gru\u0308\u00dfe'
const lines = ['first', '', '  second'].join('\r\n')

let request: Record<string, unknown>

beforeAll(async () => {
  for (const actor of ['ada', 'sam', 'eve', 'nora'] as const) await tokenFor(actor)
  request = { subject: 'Words', description: 'Words.', category: await category() }
})

const create = async (change: Record<string, unknown>) =>
  rest('POST', '/api/tickets', { token: await tokenFor('ada'), body: { ...request, ...change } })

const createByGraphql = async (data: Record<string, unknown>) =>
  graphql(
    'mutation ($data: mutationTicketInput!) { createTicket(data: $data) { subject description } }',
    { data: { ...request, ...data } },
    await tokenFor('ada'),
  )

describe('what says nothing to the eye', () => {
  it.each(['\u200b', ' \u2060\u200b ', '\u202e', '\u3164', '\u2800', '\u00ad\n'])(
    'is no subject, description or reply: %j',
    async (nothing) => {
      const ticket = await makeTicket()
      const before = await digest()
      for (const field of ['subject', 'description']) {
        const refused = await create({ [field]: nothing })
        expectRefusal(refused, 400)
        expect(JSON.stringify(refused.body)).toContain('Write something here.')
        const { body } = await createByGraphql({ [field]: nothing })
        expect(body.errors?.[0]?.extensions?.statusCode ?? 400, JSON.stringify(body)).toBe(400)
        expect(body.data?.createTicket ?? null).toBeNull()
      }
      expectRefusal(await reply('ada', ticket.id, { content: nothing }), 400)
      expect(await digest()).toBe(before)
    },
  )

  it('is no name, title or saved filter', async () => {
    const before = await digest()
    const asked: [Actor, string, object][] = [
      ['nora', '/api/organizations', { name: '\u200b' }],
      ['nora', '/api/ticket-categories', { name: '\u200b' }],
      ['sam', '/api/canned-replies', { title: '\u200b', content: 'Words.' }],
      ['sam', '/api/canned-replies', { title: 'Words', content: '\u200b' }],
      ['ada', '/api/saved-filters', { name: '\u200b', query: 'status=open' }],
    ]
    for (const [actor, path, body] of asked) {
      const token = await tokenFor(actor)
      expectRefusal(await rest('POST', path, { token, body }), 400)
    }
    expect(await digest()).toBe(before)
  })

  it('is no comment of a rating: the score stands alone', async () => {
    const id = await ticketThatIs('resolved')
    const { status, body } = await rest('PUT', `/api/tickets/${id}/rating`, {
      token: await tokenFor('ada'),
      body: { score: 4, comment: '\u200b\u2060' },
    })
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.doc.rating).toMatchObject({ score: 4, comment: null })
  })
})

describe('one form of letters and line breaks', () => {
  it('by REST, by GraphQL and in replies', async () => {
    const { body } = await create({ subject: ` ${decomposed}\u202e `, description: lines })
    expect(body.doc).toMatchObject({ subject: 'Grüße', description: 'first\n\n  second' })

    const answer = await createByGraphql({ subject: `two\nlines\u200b`, description: lines })
    expect(answer.body.data.createTicket).toEqual({
      subject: 'two lines',
      description: 'first\n\n  second',
    })
    const said = await reply('ada', body.doc.id, { content: `\r\n${decomposed}\r\nend\r\n` })
    expect(said.body.doc.content).toBe('Grüße\nend')
  })

  it('found by either form', async () => {
    const { body } = await create({ subject: `${decomposed} an alle` })
    for (const spelt of ['Grüße an alle', `${decomposed} an alle`]) {
      const query = `where[or][0][subject][like]=${encodeURIComponent(spelt)}`
      const found = await rest('GET', `/api/tickets?${query}`, { token: await tokenFor('ada') })
      expect(found.body.docs.map(({ id }: { id: string }) => id)).toContain(body.doc.id)
    }
  })

  it('counted as one character each, and refused beyond in words', async () => {
    const long = [...Array.from({ length: 499 }, () => 'x'.repeat(39)), 'x'.repeat(40)]
    const taken = await create({ description: long.join('\r\n') })
    expect(taken.status, JSON.stringify(taken.body)).toBe(201)
    expect(taken.body.doc.description).toHaveLength(contentMax)
    expectRefusal(await create({ description: `${long.join('\r\n')}x` }), 400)

    const id = await ticketThatIs('resolved')
    const rate = async (comment: string) =>
      rest('PUT', `/api/tickets/${id}/rating`, {
        token: await tokenFor('ada'),
        body: { score: 5, comment },
      })
    const refused = await rate('x'.repeat(ratingCommentMax + 1))
    expectRefusal(refused, 400)
    expect(JSON.stringify(refused.body)).toContain('Use at most 2000 characters.')
    expect((await rate('\r\n'.repeat(3) + 'x\r\n'.repeat(ratingCommentMax / 2))).status).toBe(200)
  })
})

describe('the text of an article', () => {
  const text = { type: 'text', version: 1, text: 'x', format: 0 }
  const paragraph = { type: 'paragraph', version: 1, children: [text] }
  const nested = (depth: number): object =>
    depth === 0 ? paragraph : { type: 'quote', version: 1, children: [nested(depth - 1)] }

  it.each([
    ['too many parts', Array.from({ length: 6000 }, () => paragraph), 'too long'],
    ['a part that is none', [null], 'not a text of the editor'],
    [
      'words that are none',
      [{ ...paragraph, children: [{ ...text, text: { a: 1 } }] }],
      'not a text',
    ],
  ])('with %s is refused in words', async (_what, children, reason) => {
    const [article] = await rowsOf('articles')
    const before = await digest()
    const body = { body: { root: { ...bodyOf().root, children } } }
    const answer = await rest('PATCH', `/api/articles/${article?.id}`, {
      token: await tokenFor('eve'),
      body,
    })
    expectRefusal(answer, 400)
    expect(JSON.stringify(answer.body)).toContain(reason)
    expect(await digest()).toBe(before)
  })

  it('nested deeper than a page goes is refused also where no door counts', async () => {
    await expect(
      makeArticle({ body: { root: { ...bodyOf().root, children: [nested(40)] } } }),
    ).rejects.toMatchObject({ status: 400 })
  })
})
