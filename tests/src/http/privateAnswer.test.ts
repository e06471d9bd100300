import { describe, expect, it } from 'vitest'
import { guarded } from '@/src/http/guarded'
import { answerRefused, inLanguageOf, privateAnswer } from '@/src/http/answers'
import { refusal } from '@/src/domain/refusal'

describe('an answer', () => {
  it('is kept by no cache and guessed at by no browser', async () => {
    const { headers } = await privateAnswer(Response.json({ docs: [] }))
    expect(headers.get('Cache-Control')).toBe('private, no-store')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
  })

  it('keeps what it says of caches, its cookies, status and body', async () => {
    const headers = new Headers({ 'Cache-Control': 'no-cache' })
    headers.append('Set-Cookie', 'a=1')
    headers.append('Set-Cookie', 'b=2')
    const answer = await privateAnswer(Response.json({ a: 1 }, { status: 201, headers }))
    expect(answer.status).toBe(201)
    expect(answer.headers.get('Cache-Control')).toBe('no-cache')
    expect(answer.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(await answer.json()).toEqual({ a: 1 })
  })

  it.each([204, 304])('may have no body: %i', async (status) => {
    const answer = await privateAnswer(new Response(null, { status }))
    expect([answer.status, answer.body]).toEqual([status, null])
  })

  it.each([
    [
      'errors as they are',
      { errors: [{ message: 'No.', field: 'a' }] },
      [{ message: 'No.', field: 'a' }],
    ],
    [
      'a message of Payload’s as an error',
      { message: 'Route not found' },
      [{ message: 'Route not found', code: 'not_found' }],
    ],
    ['words where there were none', null, [{ message: 'Not found.', code: 'not_found' }]],
  ])('that refuses has %s', async (_, body, errors) => {
    const answer = await privateAnswer(Response.json(body, { status: 404 }))
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({ errors })
  })

  it('does not announce the length of the body it replaced', async () => {
    const headers = { 'Content-Length': '4', 'Content-Type': 'application/json' }
    const answer = await privateAnswer(new Response('null', { status: 404, headers }))
    expect(answer.headers.get('Content-Length')).not.toBe('4')
  })

  it('that is no JSON passes as it is', async () => {
    const answer = await privateAnswer(new Response('gone', { status: 410 }))
    expect([answer.status, await answer.text()]).toEqual([410, 'gone'])
  })
})

describe('a refusal', () => {
  it('has words, a code and, where there is one, the field', async () => {
    const answer = answerRefused(400, { ...refusal('graphql_no_query'), field: 'query' })
    expect(answer.status).toBe(400)
    const message = 'Send a query as text in the field "query".'
    const errors = [{ message, code: 'graphql_no_query', field: 'query' }]
    expect(await answer.json()).toEqual({ errors })
  })

  it('is worded as the browser wants it, and nothing else is', async () => {
    const german = new Headers({ 'accept-language': 'de-AT, en;q=0.5' })
    const said = await inLanguageOf(german, answerRefused(401, refusal('sign_in_first')))
    expect([said.status, await said.json()]).toEqual([
      401,
      { errors: [{ message: 'Melden Sie sich zuerst an.', code: 'sign_in_first' }] },
    ])
    const other = Response.json({ errors: [{ message: 'No.', code: 'conflict' }] }, { status: 409 })
    expect(await inLanguageOf(german, other)).toBe(other)
    const english = answerRefused(401, refusal('sign_in_first'))
    expect(await inLanguageOf(new Headers(), english)).toBe(english)
  })
})

describe('a guarded route', () => {
  const request = (body: string) =>
    new Request('http://localhost/api/x', {
      method: 'POST',
      body,
      headers: { 'Content-Type': 'application/json' },
    })

  it('hears a request that is taken, with its context, and answers privately', async () => {
    const route = guarded(async (heard: Request, context: { id: string }) =>
      Response.json({ heard: await heard.json(), context }),
    )
    const answer = await route(request('{"a":1}'), { id: 'x' })
    expect(await answer.json()).toEqual({ heard: { a: 1 }, context: { id: 'x' } })
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
  })

  it('never hears one that another site sends', async () => {
    let heard = 0
    const route = guarded(async () => {
      heard++
      return new Response()
    })
    const foreign = request('{}')
    foreign.headers.set('Origin', 'https://evil.example')
    expect([(await route(foreign, undefined)).status, heard]).toEqual([403, 0])
  })

  it('never hears one that is refused', async () => {
    let heard = 0
    const route = guarded(async () => {
      heard++
      return new Response()
    })
    const answer = await route(request('{'), undefined)
    expect([answer.status, heard]).toEqual([400, 0])
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
  })
})
