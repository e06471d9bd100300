import { QueryError } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import type { Staff } from '@/src/payload-types'
import { graphql } from '../../support/graphql'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { makeTicket } from '../desk/makeTicket'
import { force, person, rowOf, rowsOf } from '../desk/system'
import { expectRefusal } from '../expectRefusal'

beforeAll(async () => {
  for (const actor of ['ada', 'sam', 'eve'] as const) await tokenFor(actor)
})

const numbers = async (query: string, actor: Actor = 'ada') => {
  const { status, body } = await rest('GET', `/api/tickets?limit=100&${query}`, {
    token: await tokenFor(actor),
  })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.docs.map(({ number }: { number: number }) => number) as number[]
}

describe('signs of LIKE', () => {
  it.each([
    ['C:\\temp', 'Path C:\\temp\\upload is full', 'Path C:/temp/upload is full'],
    ['100%', 'Only 100% is enough', 'Only 1000 are enough'],
    ['a_b', 'The file a_b is missing', 'The file axb is missing'],
  ])('%s is found as it is typed', async (typed, subject, other) => {
    const meant = await makeTicket('ada@acme.example', { subject })
    const not = await makeTicket('ada@acme.example', { subject: other })
    const wanted = [(await rowOf(slugs.tickets, meant.id)).number]
    for (const operator of ['like', 'contains']) {
      const found = await numbers(`where[subject][${operator}]=${encodeURIComponent(typed)}`)
      expect(found, operator).toEqual(wanted)
    }
    const without = await numbers(`where[subject][not_like]=${encodeURIComponent(typed)}`)
    expect(without).not.toContain(wanted[0])
    expect(without).toContain((await rowOf(slugs.tickets, not.id)).number)
  })
})

describe('a day', () => {
  // Half past midnight of March 8 in Berlin, where Ada is: still March 7 in UTC.
  const at = '2026-03-07T23:30:00.000Z'
  let number: number

  beforeAll(async () => {
    const { id } = await makeTicket('ada@acme.example', { createdAt: at })
    number = Number((await rowOf(slugs.tickets, id)).number)
    for (const hours of await rowsOf(slugs.businessHours))
      await force(slugs.businessHours, hours.id, { timeZone: 'Pacific/Auckland' })
  })

  it.each([
    ['ada', 'equals', '2026-03-08', true],
    ['ada', 'equals', '2026-03-07', false],
    ['ada', 'less_than_equal', '2026-03-08', true],
    ['ada', 'less_than', '2026-03-08', false],
    ['ada', 'greater_than_equal', '2026-03-08', true],
    ['ada', 'greater_than', '2026-03-08', false],
    ['ada', 'not_equals', '2026-03-08', false],
    // Sam has chosen no zone: it is half past noon of March 8 where the desk is.
    ['sam', 'equals', '2026-03-08', true],
    ['sam', 'equals', '2026-03-07', false],
    ['sam', 'equals', at, true],
  ] as const)('%s asks what %s %s: %s', async (actor, operator, day, isFound) => {
    const found = await numbers(
      `where[number][equals]=${number}&where[createdAt][${operator}]=${day}`,
      actor,
    )
    expect(found).toEqual(isFound ? [number] : [])
  })
})

describe('the search box of the admin', () => {
  it.each(['13', '#13', ' #13 '])('finds a ticket by its number, typed as %j', async (typed) => {
    const found = await readInAdmin({
      or: ['subject', 'requesterName', 'number'].map((field) => ({ [field]: { like: typed } })),
    })
    expect(found).toContain(13)
  })
})

/** As a list of the admin reads: on the server, on behalf of the person, as `ListView` does. */
async function readInAdmin(where: object) {
  const { payload } = await testPayload()
  const sam = (await rowOf(slugs.staff, await person('sam@desk.example'))) as unknown as Staff
  const { docs } = await payload.find({
    collection: slugs.tickets,
    where: where as never,
    limit: 100,
    depth: 0,
    overrideAccess: false,
    user: { ...sam, collection: slugs.staff },
  })
  return docs.map(({ number }) => number)
}

describe('what the database would refuse', () => {
  const inBranch = (condition: object) => ({ or: [{ and: [condition] }] })

  it.each([
    ['a status', inBranch({ status: { equals: 'true' } })],
    ['an assignee', inBranch({ assignedTo: { equals: 'true' } })],
    ['a list of numbers', inBranch({ number: { in: '13,abc' } })],
    ['a number of no column', inBranch({ number: { equals: 99999999999 } })],
    ['a part of a whole number', inBranch({ number: { greater_than: '1.5' } })],
    ['a page that is none', { subject: { equals: 'a\0b' } }],
  ])('is an empty list in the admin, not an end: %s', async (_, where) => {
    const refused: unknown = await readInAdmin(where).catch((error: unknown) => error)
    // The one error that Payload's list shows as an empty list.
    expect(refused).toMatchObject({ name: QueryError.name, status: 400 })
  })

  it.each([
    ['{ number: { equals: 99999999999 } }', /out of range/],
    ['{ number: { equals: 1.5 } }', /wrong form/],
    ['{ client: { equals: "x" } }', /what is no id/],
    ['{ subject: { like: "a\\u0000b" } }', /cannot be stored/],
  ])('answers the same in GraphQL: %s', async (where, words) => {
    const { body } = await graphql(
      `{ Tickets(where: ${where}) { totalDocs } }`,
      {},
      await tokenFor('sam'),
    )
    expect(body.errors).toMatchObject([
      { message: expect.stringMatching(words), extensions: { statusCode: 400 } },
    ])
  })

  it.each(['number][contains]=1', 'status][like]=op', 'createdAt][like]=2026'])(
    'is a refusal in words over HTTP: %s',
    async (query) => {
      for (const actor of ['ada', 'sam'] as const) {
        const token = await tokenFor(actor)
        expectRefusal(await rest('GET', `/api/tickets?where[${query}`, { token }), 400)
      }
    },
  )
})

it('puts nothing in order by one of many', async () => {
  const token = await tokenFor('eve')
  for (const sort of ['relatedArticles.title', '-relatedArticles__createdAt']) {
    expectRefusal(await rest('GET', `/api/articles?sort=${sort}`, { token }), 400)
  }
})

describe('a preference', () => {
  const at = '/api/payload-preferences'

  it('that is not there cannot be deleted, and one of others is not there', async () => {
    const sam = await tokenFor('sam')
    const kept = await rest('POST', `${at}/of-sam`, { token: sam, body: { value: { a: 1 } } })
    expect(kept.status).toBe(200)
    for (const key of ['nothing-of-the-kind', 'of-sam']) {
      expectRefusal(await rest('DELETE', `${at}/${key}`, { token: await tokenFor('eve') }), 404)
    }
    expect(await rowOf('payload-preferences', kept.body.doc.id)).toMatchObject({ key: 'of-sam' })
    expect((await rest('DELETE', `${at}/of-sam`, { token: sam })).status).toBe(200)
  })
})

it('reads the filters of what Payload keeps by the same rules', async () => {
  const token = await tokenFor('sam')
  const answer = await rest('GET', '/api/payload-query-presets?where[id][equals]=x', { token })
  expectRefusal(answer, 400)
  expect(answer.body.errors[0].code).toBe('filter_value')
})
