import { describe, expect, it } from 'vitest'

import { testPayload } from '../../support/payload'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { readySession, signed } from '../desk/readySession'
import { person } from '../desk/system'

const now = () => Math.floor(Date.now() / 1000)

/** A session that stands, and what its token says. */
async function standing() {
  const id = await person('ada@acme.example')
  const { sid, token } = await readySession('clients', id)
  return { token, claims: { id, collection: 'clients', sid } }
}
type Claims = Awaited<ReturnType<typeof standing>>['claims']

const unsigned = (claims: object) =>
  [{ alg: 'none', authVersion: 1 }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.') + '.'

const bad: readonly [string, (claims: Claims) => Promise<string>][] = [
  ['another algorithm', (claims) => signed(claims, { alg: 'HS512' })],
  ['yet another one', (claims) => signed(claims, { alg: 'HS384' })],
  ['no signature', async (claims) => unsigned({ ...claims, exp: now() + 60 })],
  ['no end', (claims) => signed(claims, { exp: null })],
  ['an end that has come', (claims) => signed(claims, { exp: now() - 1 })],
  ['no session', ({ id, collection }) => signed({ id, collection })],
  ['a session that is none', (claims) => signed({ ...claims, sid: 'none' })],
  ['the other collection', (claims) => signed({ ...claims, collection: 'staff' })],
  ['a collection that is none', (claims) => signed({ ...claims, collection: 'constructor' })],
  [
    'somebody else’s id',
    async (claims) => signed({ ...claims, id: await person('bob@globex.example') }),
  ],
]

/** What a token opens: by header in both spellings, by cookie, over GraphQL, and for pages. */
async function opens(token: string) {
  const { payload } = await testPayload()
  const cookie = { Cookie: `payload-token=${token}`, 'Sec-Fetch-Site': 'same-origin' }
  const { user } = await payload.auth({ headers: new Headers(cookie) })
  const answers = [
    await rest('GET', '/api/tickets?limit=1', { token }),
    await rest('GET', '/api/tickets?limit=1', { headers: { Authorization: `Bearer ${token}` } }),
    await rest('GET', '/api/tickets?limit=1', { headers: cookie }),
    await rest('GET', '/api/desk/events-stream', {
      token,
      headers: { Accept: 'application/json' },
    }),
    await rest('POST', '/api/clients/refresh-token', { token }),
  ].map(({ status }) => status)
  const { body } = await graphql('{ meClient { user { id } } }', {}, token)
  return [...answers, Boolean(body.data?.meClient?.user), user !== null]
}

const everything = [200, 200, 200, 200, 200, true, true]
const nothing = [401, 401, 401, 401, 401, false, false]

describe('a token of the desk’s own key', () => {
  it.each(bad)('with %s opens nothing', async (_, make) => {
    const { claims } = await standing()
    expect(await opens(await make(claims))).toEqual(nothing)
  })

  it('as the desk makes it opens what is the person’s', async () => {
    expect(await opens((await standing()).token)).toEqual(everything)
  })
})

it('nobody but the desk itself takes sessions', async () => {
  const { payload } = await testPayload()
  expect(payload.authStrategies.map(({ name }) => name).toSorted()).toEqual([
    'session-of-clients',
    'session-of-staff',
  ])
})
