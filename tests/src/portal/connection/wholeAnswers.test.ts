import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { expectWholeAnswers } from '@/src/portal/connection/wholeAnswers'

const page = '1:["$","main",null,{}]\n'
const failed = `${page}2:E{"digest":"3141592"}\n`

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A browser that gets these answers, one after the other, and how the desk was asked. */
function browser(...answers: (string | number)[]) {
  const asked: Headers[] = []
  const scope = {
    fetch: (_: unknown, init?: RequestInit) => {
      asked.push(new Headers(init?.headers))
      const answer = answers.shift() ?? page
      return Promise.resolve(
        typeof answer === 'number'
          ? new Response('away', { status: answer })
          : new Response(answer, { headers: { 'Content-Type': 'text/x-component' } }),
      )
    },
  } as unknown as Window & typeof globalThis
  expectWholeAnswers(scope)
  const ask = async (path: string, headers: Record<string, string>) => {
    const answer = scope.fetch(path, { headers }).then(
      (given) => given.text(),
      (error: unknown) => (error as Error).constructor.name,
    )
    await vi.runAllTimersAsync()
    return answer
  }
  return { ask, asked }
}

const read = { rsc: '1' }

it('asks again for a page that failed in its middle, and shows it when it fails once more', async () => {
  const { ask } = browser(failed, failed, failed, page, failed)
  expect(await ask('/tickets', read)).toBe('TypeError')
  expect(await ask('/tickets', read)).toBe(failed)
  expect(await ask('/tickets', read)).toBe('TypeError')
  expect(await ask('/tickets', read)).toBe(page)
  // What has been well since is asked again as well.
  expect(await ask('/tickets', read)).toBe('TypeError')
})

it.each([
  ['is not there', `${page}2:E{"digest":"NEXT_HTTP_ERROR_FALLBACK;404"}\n`],
  ['is elsewhere', `${page}2:E{"digest":"NEXT_REDIRECT;replace;/sign-in;307;"}\n`],
])('shows at once a page that %s', async (_, answer) => {
  expect(await browser(answer).ask('/tickets', read)).toBe(answer)
})

it('leaves an action that failed as it is: it may have been done', async () => {
  expect(await browser(failed).ask('/tickets', { 'next-action': 'a' })).toBe(failed)
})

it('takes what a gateway says for no answer, and tells an action that comes again', async () => {
  const { ask, asked } = browser(503, page)
  expect(await ask('/tickets', { 'next-action': 'a' })).toBe('TypeError')
  expect(await ask('/tickets', { 'next-action': 'a' })).toBe(page)
  expect(asked.map((headers) => headers.get('desk-repeated'))).toEqual([null, '1'])
})

it('leaves alone what is no page, and what is fetched ahead', async () => {
  expect(await browser(503).ask('/api/tickets', {})).toBe('away')
  const ahead = { ...read, 'next-router-prefetch': '1' }
  expect(await browser(failed).ask('/tickets', ahead)).toBe(failed)
})
