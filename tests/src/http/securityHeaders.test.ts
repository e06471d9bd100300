import { NextRequest } from 'next/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { contentPolicy, securityHeaders } from '@/src/http/headers'
import { cookiesForBrowser, cookiesForPayload } from '@/src/http/hostCookie'
import { isCrossSite } from '@/src/http/origin'

describe('headers', () => {
  it('promise https for two years, only where there is https', () => {
    expect(securityHeaders(true)['Strict-Transport-Security']).toBe(
      'max-age=63072000; includeSubDomains',
    )
    expect(securityHeaders(false)).not.toHaveProperty('Strict-Transport-Security')
  })
  it('say what a browser may not do', () => {
    expect(securityHeaders(false)).toEqual({
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    })
  })
})

describe('the policy of a page', () => {
  const page = { nonce: 'n1', isHttps: true, isDev: false }
  const scripts = (policy: string) =>
    policy.split('; ').find((part) => part.startsWith('script-src'))

  it('lets scripts run by nonce alone', () => {
    expect(scripts(contentPolicy(page))).toBe("script-src 'self' 'nonce-n1' 'strict-dynamic'")
  })
  it.each([
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
  ])('says %s', (part) => expect(contentPolicy(page).split('; ')).toContain(part))
  it('asks for https only where there is https', () => {
    expect(contentPolicy(page)).toContain('upgrade-insecure-requests')
    expect(contentPolicy({ ...page, isHttps: false })).not.toContain('upgrade-insecure')
  })
})

describe('a change that another site sends', () => {
  const app = 'https://desk.example'
  it.each([
    ['by its origin', 'POST', { origin: 'https://evil.example' }, true],
    ['by an origin that hides', 'POST', { origin: 'null' }, true],
    [
      'by the same host in other words',
      'POST',
      { origin: 'https://desk.example.evil.example' },
      true,
    ],
    ['by another port', 'DELETE', { origin: 'https://desk.example:8443' }, true],
    ['as the browser says', 'PATCH', { 'sec-fetch-site': 'cross-site' }, true],
    ['from a neighbour', 'POST', { 'sec-fetch-site': 'same-site' }, true],
    ['a read is none', 'GET', { origin: 'https://evil.example' }, false],
    ['our own page is none', 'POST', { origin: app, 'sec-fetch-site': 'same-origin' }, false],
    ['a program is none', 'POST', {}, false],
    ['the address in use is none', 'POST', { origin: 'http://10.0.0.2', host: '10.0.0.2' }, false],
  ])('%s', (_, method, headers, expected) => {
    expect(isCrossSite(method, new Headers(headers as Record<string, string>), app)).toBe(expected)
  })
})

describe('the cookie of the session', () => {
  const https = 'https://desk.example'
  const sent = (cookie: string, app: string) =>
    cookiesForPayload(new Headers({ cookie }), app).get('cookie')
  const told = (cookies: string[], app: string) => {
    const headers = new Headers()
    cookies.forEach((cookie) => headers.append('set-cookie', cookie))
    cookiesForBrowser(headers, app)
    return headers.getSetCookie()
  }

  it('has a name of this host alone over https, and loses its session by no other', () => {
    const both = 'payload-theme=dark; payload-token=planted; __Host-payload-token=mine'
    expect(sent(both, https)).toBe('payload-theme=dark; payload-token=mine')
    expect(sent('payload-token=planted', https)).toBe('')
    const set = ['payload-token=a; Path=/; Secure=true', 'payload-lng=de; Path=/']
    expect(told(set, https)).toEqual([
      '__Host-payload-token=a; Path=/; Secure=true',
      'payload-lng=de; Path=/',
    ])
  })

  it('is Payload’s own without https', () => {
    expect(sent('payload-token=mine', 'http://localhost:3000')).toBe('payload-token=mine')
    expect(told(['payload-token=a'], 'http://localhost:3000')).toEqual(['payload-token=a'])
  })

  it('is what a route of ours reads and sets', async () => {
    vi.stubEnv('APP_URL', https)
    vi.resetModules()
    const { guarded } = await import('@/src/http/guarded')
    const echo = guarded(async (request: Request) => {
      const headers = { 'Set-Cookie': 'payload-token=new; Path=/' }
      return Response.json({ read: request.headers.get('cookie') }, { headers })
    })
    const headers = { cookie: '__Host-payload-token=mine' }
    const asked = new Request(`${https}/api/x`, { headers })
    // Next hands its routes a proxy of the request.
    const wrapped = new Proxy(asked, {
      get: (target, name) => Reflect.get(target, name, target) as unknown,
    })
    const answer = await echo(wrapped, undefined)
    expect(await answer.json()).toEqual({ read: 'payload-token=mine' })
    expect(answer.headers.getSetCookie()).toEqual(['__Host-payload-token=new; Path=/'])
    vi.unstubAllEnvs()
    vi.resetModules()
  })
})

describe('the proxy', () => {
  beforeAll(() => void vi.stubEnv('APP_URL', 'https://desk.example'))
  afterAll(() => void vi.unstubAllEnvs())

  const ask = async (method = 'GET', headers = {}) => {
    const { proxy } = await import('@/src/proxy')
    return proxy(new NextRequest('https://desk.example/tickets', { method, headers }))
  }
  const nonceOf = (answer: Response) =>
    /'nonce-([^']+)'/.exec(answer.headers.get('Content-Security-Policy') ?? '')?.[1]

  it('gives every answer a nonce of its own, and hands it to the page', async () => {
    const [first, second] = [await ask(), await ask()]
    expect(nonceOf(first)).toMatch(/^[0-9a-f-]{36}$/)
    expect(nonceOf(second)).not.toBe(nonceOf(first))
    expect(first.headers.get('x-middleware-request-x-nonce')).toBe(nonceOf(first))
  })

  it('lets no cache keep a page', async () => {
    expect((await ask()).headers.get('Cache-Control')).toBe('private, no-store')
  })

  it('refuses a form of another site, with the same headers', async () => {
    const answer = await ask('POST', { origin: 'https://evil.example' })
    expect(answer.status).toBe(403)
    expect(answer.headers.get('X-Frame-Options')).toBe('DENY')
    expect(await answer.json()).toEqual({
      errors: [{ message: 'This request comes from another site.', code: 'other_site' }],
    })
  })
})
