import { createHash } from 'node:crypto'
import { SignJWT } from 'jose'
import { NextRequest } from 'next/server'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { callerHeader } from '@/src/session/clientIp'
import { requestLimits } from '@/src/domain/limits'
import { guarded } from '@/src/http/guarded'
import { personOf, requestKind, requestCount } from '@/src/http/requestCount'
import { proxy } from '@/src/proxy'

const secret = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978'
const keyFor = (words: string) =>
  new TextEncoder().encode(createHash('sha256').update(words).digest('hex').slice(0, 32))

beforeAll(() => vi.stubEnv('PAYLOAD_SECRET', secret))
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z') }))
afterEach(() => vi.useRealTimers())

const tokenOf = (id: string, signed = secret) =>
  new SignJWT({ id, collection: 'clients', sid: 'a session' })
    .setProtectedHeader({ alg: 'HS256', authVersion: 1 })
    .setIssuedAt()
    .setExpirationTime('2h')
    .sign(keyFor(signed))

let made = 0
const newCaller = () => `192.0.2.${++made}`

async function asked(path: string, { token = '', caller = newCaller(), method = 'GET' } = {}) {
  return new Request(`http://localhost:3000${path}`, {
    method,
    headers: { [callerHeader]: caller, ...(token ? { Authorization: `JWT ${token}` } : {}) },
  })
}

/** Asks that often; the last answer. */
async function many(times: number, make: () => Promise<Request>) {
  let last = await requestCount(await make())
  for (let n = 1; n < times; n++) last = await requestCount(await make())
  return last
}

describe('what a request asks for', () => {
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' }
  it.each([
    ['GET', '/api/tickets', {}, 'read'],
    ['GET', '/api/tickets?q=', {}, 'read'],
    ['GET', '/api/tickets?q=logo', {}, 'search'],
    ['GET', '/tickets?q=logo', {}, 'search'],
    ['GET', '/api/desk/search?q=logo', {}, 'search'],
    ['GET', '/api/tickets?where[search][like]=logo', {}, 'search'],
    ['GET', '/api/tickets?where[and][0][search][like]=logo', {}, 'search'],
    ['GET', '/admin/collections/tickets?search=logo', {}, 'search'],
    ['GET', '/admin/collections/tickets?search=', {}, 'read'],
    ['GET', '/api/articles/suggestions', {}, 'search'],
    ['PATCH', '/api/tickets/1', {}, 'change'],
    ['POST', '/api/graphql', {}, 'change'],
    ['POST', '/api/tickets/1/attachments', multipart, 'upload'],
    ['POST', '/tickets/new', multipart, 'change'],
  ])('%s %s', (method, path, headers, kind) => {
    const url = `http://localhost:3000${path}`
    const sent = new Headers(headers as Record<string, string>)
    expect(requestKind({ method, url, headers: sent })).toBe(kind)
  })
})

describe('whose a request is', () => {
  it('is told by a token of the desk, in a header or in the cookie', async () => {
    const token = await tokenOf('ada')
    for (const [name, value] of [
      ['authorization', `JWT ${token}`],
      ['authorization', `Bearer ${token}`],
      ['cookie', `theme=dark; payload-token=${token}`],
    ] as const) {
      expect(await personOf(new Headers([[name, value]]))).toBe('clients ada')
    }
  })

  it('is not told by a token of anybody else, nor by an old one', async () => {
    const forged = await tokenOf('ada', 'another secret')
    expect(await personOf(new Headers({ authorization: `JWT ${forged}` }))).toBeNull()
    expect(await personOf(new Headers({ authorization: 'JWT a.b.c' }))).toBeNull()
    const token = await tokenOf('ada')
    vi.setSystemTime(new Date('2026-11-24T15:00:00Z'))
    expect(await personOf(new Headers({ authorization: `JWT ${token}` }))).toBeNull()
  })
})

describe('too many requests', () => {
  it('of one address are refused until the minute is over', async () => {
    const caller = newCaller()
    const ask = () => asked('/api/desk/search?q=x', { caller })
    const { visitor } = requestLimits.search
    expect(await many(visitor, ask)).toMatchObject({
      seconds: 0,
      headers: { 'RateLimit-Limit': String(visitor), 'RateLimit-Remaining': '0' },
    })
    vi.setSystemTime(Date.now() + 20_000)
    expect((await requestCount(await ask())).seconds).toBe(40)
    expect((await requestCount(await asked('/api/desk/search?q=x'))).seconds).toBe(0)
    vi.setSystemTime(Date.now() + 41_000)
    expect((await requestCount(await ask())).seconds).toBe(0)
  })

  it('of one person are refused, wherever they come from, and nobody else’s', async () => {
    const token = await tokenOf('bob')
    const { person } = requestLimits.search
    const ask = () => asked('/api/desk/search?q=x', { token })
    expect((await many(person, ask)).seconds).toBe(0)
    expect((await requestCount(await ask())).seconds).toBeGreaterThan(0)
    const other = await tokenOf('bea')
    const hers = await asked('/api/desk/search?q=x', { token: other })
    expect((await requestCount(hers)).seconds).toBe(0)
  })

  it('of many people at one address are refused together', async () => {
    const caller = newCaller()
    const { address, person } = requestLimits.search
    for (let n = 0; n < address / person; n++) {
      const token = await tokenOf(`crowd ${n}`)
      const last = await many(person, () => asked('/api/desk/search?q=x', { caller, token }))
      expect(last.seconds).toBe(0)
    }
    const token = await tokenOf('one more')
    const late = await asked('/api/desk/search?q=x', { caller, token })
    expect((await requestCount(late)).seconds).toBeGreaterThan(0)
  })

  it('do not reach a route, and are told when to come back', async () => {
    const caller = newCaller()
    let reached = 0
    const route = guarded(async () => {
      reached++
      return Response.json({})
    })
    const ask = () => asked('/api/tickets', { caller, method: 'POST' })
    const { visitor } = requestLimits.change
    for (let n = 0; n < visitor; n++) {
      expect((await route(await ask(), undefined)).headers.get('ratelimit-remaining')).toBe(
        String(visitor - n - 1),
      )
    }
    const refused = await route(await ask(), undefined)
    expect([refused.status, reached]).toEqual([429, visitor])
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(refused.headers.get('cache-control')).toBe('private, no-store')
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: 'Too many requests. Wait a minute, then try again.',
          code: 'too_many_requests',
          facts: { minutes: 1 },
        },
      ],
    })
  })

  it('do not reach a page', async () => {
    const caller = newCaller()
    const ask = async () => proxy(new NextRequest(await asked('/tickets', { caller })))
    for (let n = 0; n < requestLimits.read.visitor; n++) await ask()
    const refused = await ask()
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(refused.headers.get('x-content-type-options')).toBe('nosniff')
    expect(refused.headers.get('cache-control')).toBe('private, no-store')
  })
})
