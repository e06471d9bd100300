import { expect, test } from '@playwright/test'

import type { Supervised } from '@/src/scripts/processes/supervise'
import { follow } from '../../support/follow'
import { agentApi } from '../parts/agentApi'
import { callerWith } from '../parts/desk'
import { desk, tokenOn } from '../parts/enter'

const times = 20

/** `origin` is the address that a load balancer would ask; this app is ended for good. */
export const streams = (origin: () => string, app: () => Supervised) =>
  test('tells what happened in the first, unpacked and at once, and ends cleanly', async ({
    playwright,
  }) => {
    const sam = await agentApi(await playwright.request.newContext({ baseURL: desk }))
    const token = await tokenOn('ada@acme.example')
    const { docs } = await callerWith(token)('get', 'tickets?where[status][equals]=open&limit=1')
    const ticket = docs[0]?.id ?? ''

    const gone = new AbortController()
    const response = await fetch(`${origin()}/api/tickets/${ticket}/events-stream`, {
      headers: { Authorization: `JWT ${token}`, 'Accept-Encoding': 'gzip, br' },
      signal: gone.signal,
    })
    const stream = follow(response, async () => gone.abort())
    expect(stream.status).toBe(200)
    expect(stream.headers.get('Content-Encoding')).toBeNull()
    expect(stream.headers.get('Cache-Control')).toBe('private, no-store, no-transform')
    expect(stream.headers.get('X-Accel-Buffering')).toBe('no')
    expect(stream.headers.get('X-Frame-Options')).toBe('DENY')
    await stream.until((told) => told.some(({ event }) => event === 'ready'))

    const delays: number[] = []
    for (let count = 1; count <= times; count++) {
      const told = stream.told().length
      const stored = await sam.write(ticket, `Across processes, ${count}`)
      await stream.until((all) => all.length > told)
      delays.push(Math.max(0, Date.now() - stored))
    }
    const [median] = delays.toSorted((a, b) => a - b).slice(times / 2)
    console.info(`from the answer in one process to the stream of the other: median ${median} ms`)
    // A page that asked by itself now and then would take longer, even where nothing else runs.
    expect(median).toBeLessThan(5_000)

    const { exited } = app().current()
    await Promise.all([app().stop(), stream.ended])
    // By itself, not killed when patience with its open stream was over.
    expect(await exited).toBe('0')
    expect(stream.text()).not.toContain('event: end')
  })
