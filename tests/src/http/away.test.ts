import { NextRequest } from 'next/server'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noteDatabase } from '@/src/health/databaseIsDown'
import { guarded } from '@/src/http/guarded'
import { proxy } from '@/src/proxy'

const words = 'Something went wrong on our side and nothing was saved. Try again in a moment.'
const browser = 'text/html,application/xhtml+xml,*/*;q=0.8'

beforeEach(() => vi.stubEnv('RATE_LIMITS', 'off'))
afterEach(() => {
  noteDatabase('there')
  // What just happened is no explanation for what the next test does.
  delete (globalThis as { deskDatabaseState?: unknown }).deskDatabaseState
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
    expect(await answer.json()).toEqual({ errors: [{ message: words, code: 'our_fault' }] })
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
    expect([answer.status, await answer.json()]).toEqual([
      503,
      { errors: [{ message: words, code: 'our_fault' }] },
    ])
  })

  it.each([
    ['a picture', 'image/avif,*/*;q=0.8', 'GET'],
    ['a form that tells in its own place', 'text/x-component', 'POST'],
  ])('%s goes on', async (_what, accept, method) => {
    noteDatabase('away')
    expect((await ask('/tickets', accept, method)).status).toBe(200)
  })

  it('ready is asked all the same, for it says what is down', async () => {
    noteDatabase('away')
    await route(new Request('http://localhost/api/desk/ready'), undefined)
    expect(heard.splice(0)).toEqual(['http://localhost/api/desk/ready'])
  })

  it('ready has its answer in time, whatever hangs or fails', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const ready = () => new Request('http://localhost/api/desk/ready')
    const hanging = guarded(() => new Promise<Response>(() => undefined))
    const late = hanging(ready(), undefined)
    await vi.advanceTimersByTimeAsync(2_800)
    const failing = guarded(async () => Response.json({ errors: [{}] }, { status: 500 }))
    for (const answer of [await late, await failing(ready(), undefined)]) {
      expect([answer.status, await answer.json()]).toEqual([503, { status: 'down' }])
    }
    vi.useRealTimers()
  })

  it.each([
    ['away', 503],
    ['there', 200],
  ] as const)('a request waits out a doubt: %s', async (state, status) => {
    noteDatabase('doubtful')
    let isAnswered = false
    const answers = Promise.all([
      route(new Request('http://localhost/api/tickets'), undefined),
      ask('/tickets', browser),
    ]).finally(() => (isAnswered = true))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(isAnswered).toBe(false)
    noteDatabase(state)
    expect((await answers).map((answer) => answer.status)).toEqual([status, status])
    heard.length = 0
  })

  it('a request under way does not wait for a database that falls silent', async () => {
    const hanging = guarded(() => new Promise<Response>(() => undefined))
    const answer = hanging(new Request('http://localhost/api/tickets'), undefined)
    await new Promise((resolve) => setTimeout(resolve, 20))
    noteDatabase('away')
    expect((await answer).status).toBe(503)
  })

  it('what fails in the doubt has failed for want of the database, and nothing else has', async () => {
    const failing = guarded(() => Promise.reject(new Error('terminated')))
    const ours = guarded(async () => Response.json({ errors: [{}] }, { status: 500 }))
    const theirs = guarded(async () => Response.json({ errors: [{}] }, { status: 404 }))
    const ticket = () => new Request('http://localhost/api/tickets')
    await expect(failing(ticket(), undefined)).rejects.toThrow('terminated')
    expect((await ours(ticket(), undefined)).status).toBe(500)
    noteDatabase('away')
    noteDatabase('there')
    expect((await failing(ticket(), undefined)).status).toBe(503)
    expect((await ours(ticket(), undefined)).status).toBe(503)
    expect((await theirs(ticket(), undefined)).status).toBe(404)
  })

  it('all goes on when it is back', async () => {
    noteDatabase('away')
    noteDatabase('there')
    expect((await ask('/tickets', browser)).status).toBe(200)
    expect((await route(new Request('http://localhost/api/tickets'), undefined)).status).toBe(200)
  })
})
