import { describe, expect, it } from 'vitest'

import { POST as graphqlRoute } from '@/src/app/(payload)/api/graphql/route'
import { graphql } from '../../support/graphql'
import { testPayload } from '../../support/payload'
import { readAnswer, rest } from '../../support/rest'
import { tokenOf } from '../../support/tokenOf'
import { formWith, png } from '../desk/files'

const ada = () => tokenOf('ada@acme.example')
const sam = () => tokenOf('sam@desk.example')
const find = async (query: string, token?: string) =>
  rest('GET', `/api/tickets?${query}`, { token: token ?? (await ada()) })
const messageOf = ({ body }: { body: { errors: [{ message: string }] } }) => body.errors[0].message

describe('a filter that asks too much answers 400 in words, and at once', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => `where[status][in][${at}]=open`).join('&')
  const long = 'a'.repeat(201)

  it.each([
    ['a long text to search for', `where[subject][like]=${long}`, 'At most 200 characters'],
    ['a long text within', `where[subject][contains]=${long}`, 'At most 200 characters'],
    ['a long value', `where[subject][equals]=${'a'.repeat(1001)}`, 'At most 1000 characters'],
    ['many words', `where[subject][like]=${'a+'.repeat(30)}`, 'At most 20 words'],
    ['a long list', `where[subject][in]=${'a,'.repeat(600)}`, 'at most 500 values'],
    ['many parameters', `${'a&'.repeat(501)}`, 'too many parts'],
    ['a place', 'where[subject][near]=1,2,3', 'operator "near"'],
    ['a shape', 'where[subject][within]=1', 'operator "within"'],
    ['a deep name', `where${'[and][0]'.repeat(7)}[id][equals]=1`, 'nested too deeply'],
    ['a filter that is no JSON', 'where={', '"where" is not valid JSON'],
    ['data that are no JSON', 'data={', '"data" is not valid JSON'],
    ['hidden in a branch', `where[or][0][and][0][subject][like]=${long}`, 'At most 200 characters'],
  ])('%s', async (_, query, words) => {
    for (const token of [await ada(), await sam()]) {
      const answer = await find(query, token)
      expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining(words)])
    }
  })

  it('a long address is refused before it is read', async () => {
    expect((await find(`a=${'b'.repeat(9000)}`)).status).toBe(414)
  })

  it('a list of hundred still is a question', async () => {
    expect((await find(many(100))).status).toBe(200)
  })

  it('the same by GraphQL', async () => {
    const query = 'query ($w: Ticket_where) { Tickets(where: $w) { totalDocs } }'
    const { body } = await graphql(query, { w: { subject: { like: long } } }, await ada())
    expect(body.errors[0].extensions.statusCode).toBe(400)
  })

  it('the same in the body that stands for an address', async () => {
    const answer = await rest('POST', '/api/tickets', {
      token: await ada(),
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
      body: 'where={',
    })
    expect(answer.status).toBe(400)
  })
})

describe('a body that nobody means', () => {
  const form = (payload: string) => formWith(png, 'a.png', { _payload: payload })
  const deep = `${'{"a":'.repeat(40)}1${'}'.repeat(40)}`

  it.each([
    ['no JSON', '{'],
    ['nothing', ' '],
    ['a list', '[]'],
    ['a text', '"a"'],
    ['deep', deep],
    ['__proto__', '{"__proto__":{"role":"admin"}}'],
    ['an escaped __proto__', '{"\\u005f_proto__":{"role":"admin"}}'],
    ['constructor', '{"a":{"constructor":{"prototype":{"x":1}}}}'],
    ['NUL', '{"subject":"\\u0000"}'],
  ])('as _payload of a form: %s', async (_, payload) => {
    for (const path of ['/api/attachments', '/api/tickets']) {
      const answer = await rest('POST', path, { token: await ada(), form: form(payload) })
      expect([path, answer.status, messageOf(answer)]).toEqual([
        path,
        400,
        expect.stringContaining('_payload'),
      ])
    }
  })

  it.each(['/api/attachments', '/api/tickets'])('a form of rubbish for %s', async (path) => {
    const answer = await rest('POST', path, {
      token: await ada(),
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      body: '--y\r\nhello',
    })
    expect([answer.status, messageOf(answer)]).toEqual([
      400,
      'The form in this request is broken or breaks off.',
    ])
  })

  it.each([
    ['a long boundary', `; boundary=${'a'.repeat(12_000)}`],
    ['quotes that never end', `; ${'a="'.repeat(4_000)}`],
    ['blanks', `;${' '.repeat(14_000)}x`],
    ['marks without end', `; boundary="${'\\"'.repeat(6_000)}`],
    ['no boundary', ''],
  ])('a form whose kind is told with %s is refused at once', async (_, more) => {
    const token = await ada()
    for (const path of ['/api/attachments', '/api/tickets']) {
      const begun = performance.now()
      const headers = { 'Content-Type': `multipart/form-data${more}` }
      const answer = await rest('POST', path, { token, headers, body: '--a\r\n' })
      expect([path, answer.status]).toEqual([path, 400])
      expect(performance.now() - begun).toBeLessThan(10_000)
    }
  })

  it.each(['__proto__[polluted]=1', 'constructor[prototype][polluted]=1'])(
    'prototype names in an address change nothing: %s',
    async (parameter) => {
      for (const query of [parameter, `where[${parameter.replace('[', '][')}`]) {
        expect((await find(query)).status).toBeLessThan(500)
        expect({}).not.toHaveProperty('polluted')
      }
    },
  )

  it('prototype names in JSON change nothing', async () => {
    const body = '{"subject":"a","description":"b","__proto__":{"status":"closed"}}'
    const answer = await rest('POST', '/api/tickets', { token: await ada(), body })
    expect([answer.status, messageOf(answer)]).toEqual([
      400,
      'The body has a name that cannot be used.',
    ])
    expect({}).not.toHaveProperty('status')
  })
})

describe('GraphQL', () => {
  it.each([
    [
      'aliases',
      `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: countTickets { totalDocs }`).join(' ')} }`,
    ],
    ['depth', `{ Tickets ${'{ docs '.repeat(9)}{ id }${'}'.repeat(9)} }`],
    ['directives', `{ Tickets { totalDocs ${'@skip(if: false) '.repeat(11)} } }`],
    ['length', `{ ${'Tickets { totalDocs } '.repeat(600)} }`],
    [
      'changes',
      `mutation { ${Array.from({ length: 6 }, (_, at) => `a${at}: logoutClient`).join(' ')} }`,
    ],
  ])('refuses too much of: %s', async (_, query) => {
    const answer = await graphql(query, {}, await ada())
    expect([answer.status, answer.body.errors[0].field]).toEqual([400, 'query'])
  })

  it('takes no batch, no form and no address', async () => {
    await testPayload()
    const send = async (body: string, type: string) =>
      readAnswer(
        await graphqlRoute(
          new Request('http://localhost:3000/api/graphql', {
            method: 'POST',
            headers: { 'Content-Type': type },
            body,
          }),
          undefined,
        ),
      )
    const one = JSON.stringify({ query: '{ countTickets { totalDocs } }' })
    expect((await send(`[${one},${one}]`, 'application/json')).status).toBe(400)
    expect((await send('query=a', 'application/x-www-form-urlencoded')).status).toBe(415)
    const route = await import('@/src/app/(payload)/api/graphql/route')
    expect(route).not.toHaveProperty('GET')
  })

  it('tells no schema in production', async () => {
    const { NODE_ENV } = process.env
    Object.assign(process.env, { NODE_ENV: 'production' })
    try {
      const { body } = await graphql('{ __schema { types { name } } }', {}, await sam())
      expect(body).not.toHaveProperty('data')
      expect(body.errors[0].message).toContain('not allowed')
    } finally {
      Object.assign(process.env, { NODE_ENV })
    }
  })
})

describe('every answer of the API', () => {
  it('says what browsers may not do with it', async () => {
    const answers = [await find(''), await find('', 'nobody'), await rest('GET', '/api/nothing')]
    for (const { headers } of answers) {
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('X-Frame-Options')).toBe('DENY')
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Referrer-Policy')).toBe('same-origin')
      expect(headers.get('Permissions-Policy')).toContain('camera=()')
      expect(headers.get('Cache-Control')).toBe('private, no-store')
      expect(headers.get('Strict-Transport-Security')).toBeNull()
    }
  })

  it('lets pages of no other site read it', async () => {
    const ours = 'http://localhost:3000'
    const allowed = async (origin: string) => {
      const { headers } = await rest('OPTIONS', '/api/tickets', { headers: { Origin: origin } })
      return headers.get('Access-Control-Allow-Origin')
    }
    expect(await allowed(ours)).toBe(ours)
    expect(await allowed('https://evil.example')).toBeNull()
    expect(await allowed('null')).toBeNull()
  })

  it('is a refusal when another site asks for a change, a sign-in among them', async () => {
    const body = { email: 'ada@acme.example', password: 'desk-demo' }
    const headers = { Origin: 'https://evil.example' }
    const answer = await rest('POST', '/api/clients/login', { body, headers })
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([403, []])
  })

  it('reads nothing for the cookie of a page of another site', async () => {
    const headers = { Cookie: `payload-token=${await ada()}`, Origin: 'https://evil.example' }
    expect((await rest('GET', '/api/tickets', { headers })).status).toBe(401)
  })
})
