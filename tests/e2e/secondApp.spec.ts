import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readEnv } from '@/src/env'
import type { Supervised } from '@/src/scripts/processes/supervise'
import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { startApp } from '@/src/scripts/steps/startApp'
import { freeBlock } from '@/src/scripts/testing/freeBlock'
import { testSettings } from '@/src/scripts/testing/testSettings'
import { test } from '../support/browserTest'
import { limits } from './secondApp/limits'
import { plainHttp } from './secondApp/plainHttp'
import { streams } from './secondApp/streams'

const shutdown = new Shutdown()
let folder: string
let origin: string
let app: Supervised

test.use({
  // A name that is not this machine's own: there browsers offer and tell less.
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP desk.test 127.0.0.1']
    await use({ ...launchOptions, args })
  },
  baseURL: async ({}, use) => use(origin),
})

/**
 * One more app on the database of the others, as behind a load balancer: under an address without
 * TLS, and with the limits that the other has off. The last test stops it.
 */
test.describe('a second app', () => {
  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-second-'))
    const DATABASE_URL = process.env.DESK_E2E_DATABASE ?? ''
    const PORT = String(await freeBlock(1))
    origin = `http://desk.test:${PORT}`
    // Each process counts for itself: here it is to be known which one does.
    const own = { RATE_LIMITS: 'on', APP_PROCESSES: '1', APP_URL: origin, LOG_LEVEL: 'error' }
    const env = readEnv(testSettings({ PORT, DATABASE_URL, DATA_DIR: folder, ...own }))
    app = await startApp('start', { ...env, PORT: env.PORT, DATABASE_URL }, shutdown)
  })
  test.afterAll(async () => {
    await shutdown.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  plainHttp()
  const address = () => `http://127.0.0.1:${new URL(origin).port}`
  limits(address)
  streams(address, () => app)
})
