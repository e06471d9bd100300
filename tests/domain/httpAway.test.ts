import { NextRequest } from 'next/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noteDatabase } from '@/src/databaseIsAway'
import { guarded } from '@/src/http/guarded'
import { proxy } from '@/src/proxy'

const words = 'Something went wrong on our side and nothing was saved. Try again in a moment.'
const browser = 'text/html,application/xhtml+xml,*/*;q=0.8'

beforeEach(() => vi.stubEnv('RATE_LIMITS', 'off'))
afterEach(() => {
  noteDatabase('there')
  vi.unstubAllEnvs()
})

describe('while the database is away', () => {
  const heard: string[] = []
  const route = guarded(async ({ url }: Request) => {
    heard.push(url)
    return new Response()
  })
  const ask = (path: string, accept: string, method = 'GET') =>
    proxy(new NextRequest(`http://localhost:3000${path}`, { method, headers: { accept } }))

  it('a route is not asked, for it would take everybody for signed out', async () => {
    noteDatabase('away')
    const answer = await route(new Request('http://localhost/api/tickets'), undefined)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await answer.json()).toEqual({ errors: [{ message: words }] })
    expect(heard).toEqual([])
  })

  it('the process still says that it lives', async () => {
    noteDatabase('away')
    expect((await route(new Request('http://localhost/api/desk/health'), undefined)).status).toBe(
      200,
    )
  })

  it('a page says so in words, in the language of whoever asks', async () => {
    noteDatabase('away')
    const answer = await ask('/tickets?view=all', browser)
    expect(answer.status).toBe(503)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    const page = await answer.text()
    expect(page).toContain('<h1>Something failed on our side</h1>')
    expect(page).toContain('href="/tickets?view=all"')
  })

  it('whoever sends a form learns that nothing was sent', async () => {
    noteDatabase('away')
    const answer = await ask('/tickets/new', browser, 'POST')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('Go back in your browser')
  })

  it('a page that goes on to another is told, so that it opens that one anew', async () => {
    noteDatabase('away')
    const answer = await ask('/tickets', '*/*')
    expect([answer.status, await answer.json()]).toEqual([503, { errors: [{ message: words }] }])
  })

  it.each([
    ['a picture', 'image/avif,*/*;q=0.8', 'GET'],
    ['a form that tells in its own place', 'text/x-component', 'POST'],
  ])('%s goes on', async (_what, accept, method) => {
    noteDatabase('away')
    expect((await ask('/tickets', accept, method)).status).toBe(200)
  })

  it('all goes on when it is back', async () => {
    noteDatabase('away')
    noteDatabase('there')
    expect((await ask('/tickets', browser)).status).toBe(200)
    expect((await route(new Request('http://localhost/api/tickets'), undefined)).status).toBe(200)
  })
})
