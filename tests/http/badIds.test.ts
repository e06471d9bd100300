import { beforeAll, describe, expect, it } from 'vitest'

import { graphql } from '../support/graphql'
import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { digest } from './desk/digest'
import { makeTicket } from './desk/makeTicket'
import { nowhere } from './desk/system'
import { expectRefusal } from './expectRefusal'

let bobs: string

beforeAll(async () => {
  for (const actor of ['ada', 'bob', 'sam', 'nora'] as const) await tokenFor(actor)
  bobs = (await makeTicket('bob@globex.example')).id
})

describe('a record of somebody else', () => {
  const verbs = (id: string): readonly [string, string, unknown?][] => [
    ['GET', `/api/tickets/${id}`],
    ['GET', `/api/tickets/${id}/messages`],
    ['POST', `/api/tickets/${id}/messages`, { content: 'Words.' }],
    ['POST', `/api/tickets/${id}/attachments`, {}],
    ['POST', `/api/tickets/${id}/closure`],
    ['DELETE', `/api/tickets/${id}/closure`],
    ['PUT', `/api/tickets/${id}/rating`, { score: 5 }],
    ['PATCH', `/api/tickets/${id}`, { priority: 'low' }],
    ['DELETE', `/api/tickets/${id}`],
    ['GET', `/api/tickets/${id}?depth=2&data={"subject":"invented"}`],
  ]

  it('answers to the byte as one that does not exist', async () => {
    const token = await tokenFor('ada')
    const before = await digest()
    for (const [index, [method, path, body]] of verbs(bobs).entries()) {
      const foreign = await rest(method, path, { token, body })
      const missing = await rest(method, verbs(nowhere)[index]![1], { token, body })
      expectRefusal(foreign, [403, 404])
      expect([path, foreign.status, foreign.body]).toEqual([path, missing.status, missing.body])
    }
    expect(await digest()).toBe(before)
  })

  it.each(['x', '5', '%00', "'", '../staff', 'null', nowhere.slice(1), `${nowhere}0`, '1 or 1=1'])(
    'is not found under the id %s',
    async (id) => {
      for (const actor of ['ada', 'sam', 'nora'] as const) {
        const token = await tokenFor(actor)
        for (const [method, path, body] of verbs(encodeURIComponent(id))) {
          const answer = await rest(method, path, { token, body })
          expectRefusal(answer, [400, 403, 404])
        }
      }
    },
  )

  it('is not told of to visitors', async () => {
    for (const [method, path, body] of verbs(bobs)) {
      expectRefusal(await rest(method, path, { body }), 401)
    }
  })
})

describe('signing in', () => {
  const wrong: readonly unknown[] = [5, {}, [], true, { $gt: '' }, ['ada@acme.example'], null, '']

  it.each(wrong)('with %j is refused', async (value) => {
    const right = { email: 'ada@acme.example', password: 'desk-demo-2026', token: 'x' }
    for (const path of ['login', 'forgot-password', 'reset-password']) {
      for (const field of Object.keys(right)) {
        const body = {
          ...right,
          password: path === 'login' ? 'wrong' : right.password,
          [field]: value,
        }
        for (const slug of ['clients', 'staff']) {
          const { status, body: said } = await rest('POST', `/api/${slug}/${path}`, { body })
          expect(status, `${path} ${JSON.stringify(body)} ${JSON.stringify(said)}`).toBeLessThan(
            500,
          )
          expect(said.token).toBeUndefined()
        }
      }
    }
    await rest('POST', '/api/clients/unlock', {
      token: await tokenFor('nora'),
      body: { email: 'ada@acme.example' },
    })
  })

  it('needs something to sign in with', async () => {
    for (const path of ['login', 'forgot-password', 'reset-password', 'unlock', 'refresh-token']) {
      for (const body of [undefined, {}]) {
        expectRefusal(await rest('POST', `/api/clients/${path}`, { body }))
      }
    }
  })
})

describe('a request without a body', () => {
  it.each([
    ['POST', '/api/tickets'],
    ['POST', '/api/saved-filters'],
    ['POST', '/api/messages'],
    ['POST', '/api/attachments'],
    ['POST', '/api/staff'],
    ['POST', '/api/articles'],
  ])('%s %s is refused', async (method, path) => {
    const before = await digest()
    expectRefusal(await rest(method, path, { token: await tokenFor('nora') }), [400, 404])
    expectRefusal(
      await rest(method, path, { token: await tokenFor('nora'), form: new FormData() }),
      [400, 404],
    )
    expect(await digest()).toBe(before)
  })
})

describe('GraphQL', () => {
  it.each([
    ['a wrong id', '{ Ticket(id: "x") { id } }'],
    ['a missing one', `{ Ticket(id: "${nowhere}") { id } }`],
    [
      'a wrong priority',
      'mutation { createTicket(data: { subject: "a", description: "b", category: "x", priority: huge }) { id } }',
    ],
    [
      'a wrong category',
      'mutation { createTicket(data: { subject: "a", description: "b", category: "x" }) { id } }',
    ],
    ['broken words', '{ Ticket(id: '],
    [
      'many aliases',
      `{ ${Array.from({ length: 200 }, (_, n) => `t${n}: Tickets { docs { subject } }`).join(' ')} }`,
    ],
    ['a wrong field', '{ Tickets(where: { nothing: { equals: "x" } }) { docs { id } } }'],
  ])('refuses %s without a word too many', async (_, query) => {
    const before = await digest()
    const { status, body } = await graphql(query, {}, await tokenFor('ada'))
    expect(status).toBeLessThan(500)
    expect(body.errors.length).toBeGreaterThan(0)
    for (const { message, extensions } of body.errors) {
      expect(message.length).toBeGreaterThan(5)
      expect(extensions?.statusCode ?? 400, message).toBeLessThan(500)
    }
    expect(JSON.stringify(body)).not.toMatch(/select |node_modules|stack|invalid input/i)
    expect(await digest()).toBe(before)
  })
})
