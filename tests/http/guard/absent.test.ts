import { beforeAll, describe, expect, it } from 'vitest'

import { POST as graphqlRoute } from '@/src/app/(payload)/api/graphql/route'
import { slugs } from '@/src/slugs'
import { graphql } from '../../support/graphql'
import { readAnswer, rest, routeRequest } from '../../support/rest'
import { attach } from '../desk/attach'
import { actors, tokenFor } from '../desk/actors'
import { formWith, png } from '../desk/files'
import { makeTicket } from '../desk/makeTicket'
import { force, nowhere } from '../desk/system'
import { expectRefusal } from '../expectRefusal'

beforeAll(async () => {
  for (const actor of actors) await tokenFor(actor)
})

describe('what is not there is missing for everybody, and no fault of ours', () => {
  it.each([
    ['POST', `/api/tickets/versions/${nowhere}`],
    ['GET', `/api/tickets/versions/${nowhere}`],
    ['POST', `/api/clients/versions/${nowhere}`],
    ['POST', `/api/payload-preferences/versions/${nowhere}`],
    ['POST', '/api/clients/verify/abc'],
    ['POST', '/api/staff/verify/abc'],
    ['GET', '/api/payload-migrations'],
    ['GET', '/api/tickets/%'],
    ['GET', '/api/payload-preferences'],
    ['PATCH', `/api/payload-preferences/${nowhere}`],
    ['GET', '/api/nothing'],
  ])('%s %s', async (method, path) => {
    for (const actor of actors) {
      expectRefusal(await rest(method, path, { token: await tokenFor(actor) }), [401, 403, 404])
    }
  })
})

it.each(['/api/payload-query-presets', '/api/tickets', '/api/articles'])(
  'a change of nothing at %s is refused in words',
  async (path) => {
    for (const body of [undefined, '', ' ']) {
      const answer = await rest('POST', path, { token: await tokenFor('nora'), body })
      expectRefusal(answer, 400)
    }
  },
)

describe('HEAD answers as GET does, without a body', () => {
  it.each([
    '/api/tickets',
    `/api/tickets/${nowhere}`,
    '/api/nothing',
    '/api/desk/health',
    '/api/clients/me',
  ])('for %s', async (path) => {
    for (const actor of ['nobody', 'ada', 'sam'] as const) {
      const token = await tokenFor(actor)
      const [get, head] = [await rest('GET', path, { token }), await rest('HEAD', path, { token })]
      expect([head.status, head.body]).toEqual([get.status, ''])
      for (const name of ['content-type', 'cache-control', 'x-content-type-options']) {
        expect(head.headers.get(name)).toBe(get.headers.get(name))
      }
    }
  })

  it('and ends with a stream that never would', async () => {
    const token = await tokenFor('ada')
    const answer = await routeRequest('HEAD', '/api/desk/events-stream', { token })
    expect([answer.status, answer.body]).toEqual([200, null])
  })

  it('and for a file as long as it is, in no folder or any', async () => {
    const { id } = await makeTicket()
    const { body } = await attach('ada', id, formWith(png, 'a.png'))
    await force(slugs.attachments, body.doc.id, { scanStatus: 'clean' })
    for (const folder of ['', '?prefix=a', '?prefix=..%2F']) {
      const path = `${body.doc.url}${folder}`.replace(/^https?:\/\/[^/]+/, '')
      const head = await rest('HEAD', path, { token: await tokenFor('ada') })
      expect([head.status, head.headers.get('content-length')]).toEqual([200, String(png.length)])
      expect((await rest('HEAD', path, { token: await tokenFor('bob') })).status).toBe(403)
      expect((await rest('GET', path, { token: await tokenFor('bob') })).status).toBe(403)
    }
  })
})

describe('GraphQL', () => {
  it.each([
    ['a query', '{ Ticketz { totalDocs } }'],
    ['a field', '{ Tickets { totalDoc } }'],
    ['a part of a filter', '{ Tickets(where: { statuz: { equals: open } }) { totalDocs } }'],
    ['a value', '{ Tickets(where: { status: { equals: opem } }) { totalDocs } }'],
    ['an argument', '{ Tickets(limitt: 1) { totalDocs } }'],
    ['a kind', 'query ($a: Ticket_wher) { Tickets(where: $a) { totalDocs } }'],
    ['fields of its own', '{ Tickets }'],
  ])('suggests no name for %s', async (_, query) => {
    for (const actor of ['nobody', 'ada', 'nora'] as const) {
      const { body } = await graphql(query, {}, await tokenFor(actor))
      expect(body.errors.length).toBeGreaterThan(0)
      expect(JSON.stringify(body)).not.toContain('Did you mean')
    }
  })

  it('suggests none for a value that came apart from its query', async () => {
    const query = 'query ($w: Ticket_where) { Tickets(where: $w) { totalDocs } }'
    const { body } = await graphql(query, { w: { statuz: {} } }, await tokenFor('ada'))
    expect(JSON.stringify(body.errors)).toContain('statuz')
    expect(JSON.stringify(body)).not.toContain('Did you mean')
  })

  it.each(['', ' ', '{}', '{"query":5}', '{"query":" "}', '{"variables":{}}'])(
    'answers the body %j in words',
    async (body) => {
      const headers = { 'Content-Type': 'application/json' }
      const request = new Request('http://localhost:3000/api/graphql', {
        ...{ method: 'POST', headers, body },
      })
      const answer = await readAnswer(await graphqlRoute(request, undefined))
      expect([answer.status, answer.body.errors]).toEqual([
        400,
        [
          {
            message: 'Send a query as text in the field "query".',
            code: 'graphql_no_query',
            field: 'query',
          },
        ],
      ])
    },
  )

  it('says that there are no subscriptions', async () => {
    const { status, body } = await graphql('subscription { x }', {}, await tokenFor('nora'))
    expect([status, body.errors[0].message]).toEqual([
      400,
      'Subscriptions are not offered here. Ask for a stream of events instead.',
    ])
  })
})

it('a change of no settings is refused, or changes nothing', async () => {
  const [path, token] = ['/api/globals/desk-settings', await tokenFor('nora')]
  // Stored once, so that there is something to change.
  await rest('POST', path, { token, body: { autoCloseAfterDays: 7 } })
  const { body: before } = await rest('GET', path, { token })
  for (const body of [undefined, ' ']) {
    expectRefusal(await rest('POST', path, { token, body }), 400)
  }
  for (const body of ['', {}]) {
    expect((await rest('POST', path, { token, body })).status).toBe(200)
    const { body: after } = await rest('GET', path, { token })
    expect({ ...after, updatedAt: before.updatedAt }).toEqual(before)
  }
})
