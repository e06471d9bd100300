import { rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { readEnv } from '@/src/env'
import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { startApp } from '@/src/scripts/steps/startApp'
import { freeBlock } from '@/src/scripts/testing/freeBlock'
import { testSettings } from '@/src/scripts/testing/testSettings'
import { follow } from '../support/follow'
import { agentApi } from './parts/agentApi'
import { password } from './portalPages'

const first = process.env.DESK_E2E_URL ?? 'http://localhost:3000'

/** Two servers in production on one database, as behind a load balancer. */
test.describe('a second app process', () => {
  const shutdown = new Shutdown()
  let folder: string
  let origin: string
  let stopSecond: () => Promise<void>

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-second-'))
    const DATABASE_URL = process.env.DESK_E2E_DATABASE ?? ''
    const PORT = String(await freeBlock(1))
    const env = readEnv(
      testSettings({ PORT, DATABASE_URL, DATA_DIR: folder, LOG_LEVEL: 'error', APP_URL: first }),
    )
    const app = await startApp('start', { ...env, PORT: env.PORT, DATABASE_URL }, shutdown)
    origin = `http://127.0.0.1:${PORT}`
    stopSecond = app.stop
  })

  test.afterAll(async () => {
    await shutdown.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('tells what happened in the first, unpacked and at once, and ends cleanly', async ({
    request,
  }) => {
    const sam = await agentApi(request)
    const signedIn = await request.post('/api/clients/login', {
      data: { email: 'ada@acme.example', password },
    })
    const headers = { Authorization: `JWT ${(await signedIn.json()).token}` }
    const tickets = await request.get('/api/tickets?where[status][equals]=open&limit=1', {
      headers,
    })
    const ticket = (await tickets.json()).docs[0].id

    const gone = new AbortController()
    const response = await fetch(`${origin}/api/tickets/${ticket}/events-stream`, {
      headers: { ...headers, 'Accept-Encoding': 'gzip, br' },
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
    for (let count = 1; count <= 20; count++) {
      const told = stream.told().length
      const stored = await sam.write(ticket, `Across processes, ${count}`)
      await stream.until((all) => all.length > told)
      delays.push(Math.max(0, Date.now() - stored))
    }
    const [median] = delays.toSorted((a, b) => a - b).slice(10)
    console.info(`from the answer in one process to the stream of the other: median ${median} ms`)
    expect(median).toBeLessThan(1_000)

    const begun = Date.now()
    await Promise.all([stopSecond(), stream.ended])
    const took = Date.now() - begun
    console.info(`a server with an open stream ended in ${took} ms`)
    // After ten seconds it would have been killed.
    expect(took).toBeLessThan(8_000)
    expect(stream.text()).not.toContain('event: end')
  })
})
