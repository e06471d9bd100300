import { describe, expect, it } from 'vitest'
import { guarded } from '@/src/http/guarded'
import { privateAnswer, refusal } from '@/src/http/answers'

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
      [{ message: 'Route not found' }],
    ],
    ['words where there were none', null, [{ message: 'Not found.' }]],
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
  it('has words and, where there is one, the field', async () => {
    const answer = refusal(400, 'Too long.', 'subject')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toEqual({ errors: [{ message: 'Too long.', field: 'subject' }] })
    expect(await refusal(404, 'None.').json()).toEqual({ errors: [{ message: 'None.' }] })
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
