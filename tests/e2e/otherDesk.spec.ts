import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'

import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { startTestDesk } from '@/src/scripts/testing/startTestDesk'
import { test } from '../support/browserTest'
import { away } from './otherDesk/away'
import { crash } from './otherDesk/crash'
import type { OtherDesk } from './otherDesk/OtherDesk'
import { refusalsAfterPages } from './otherDesk/refusalsAfterPages'
import { uploads } from './otherDesk/uploads'

/**
 * Not the desk that the other tests use: this one is fresh, then loses its database, has its memory
 * measured, and is killed, in this order.
 */
test.describe('a desk of its own', () => {
  test.describe.configure({ timeout: 600_000 })
  const shutdown = new Shutdown()
  let other: OtherDesk

  test.beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-other-'))
    const server = new URL('/postgres', process.env.DESK_E2E_DATABASE).href
    const url = await cloneDatabase(server, 'desk_other')
    // Two, so that what one process does is not taken for what all do.
    const desk = await startTestDesk(url, folder, shutdown, { APP_PROCESSES: '2' })
    const database = new pg.Pool({ connectionString: url, max: 1 })
    // The test that takes the database away cuts this line, too.
    database.on('error', () => undefined)
    other = { ...desk, folder, url, server, database }
  })

  test.afterAll(async () => {
    await other.database.end()
    await shutdown.stop()
    rmSync(other.folder, { recursive: true, force: true })
  })

  refusalsAfterPages(() => other)
  away(() => other)
  uploads(() => other)
  crash(() => other)
})
