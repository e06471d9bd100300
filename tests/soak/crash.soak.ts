import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { startTestDesk, type TestDesk } from '@/src/scripts/testing/startTestDesk'
import { killedWhileCreating } from '../e2e/parts/killedWhileCreating'
import { openSession } from '../support/openSession'
import { sized } from './parts/amount'

const creates = sized(80, 200)

const shutdown = new Shutdown()
let folder: string
let url: string
let desk: TestDesk
let database: pg.Pool

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-crash-'))
  url = await cloneDatabase(inject('databaseServer'), 'desk_crash')
  database = new pg.Pool({ connectionString: url, max: 1 })
  desk = await startTestDesk(url, folder, shutdown)
})
afterAll(async () => {
  await database.end()
  await shutdown.stop()
  rmSync(folder, { recursive: true, force: true })
})

it.each(['worker', 'app'] as const)(
  `the %s is killed twice in ${creates} creates`,
  async (victim) => {
    const token = await openSession(url, 'ada@acme.example')
    const wish = { desk, database, token, victim }
    const left = await killedWhileCreating({
      ...wish,
      creates,
      killedAfter: [creates / 4, creates / 2],
    })
    expect(left.stored).toEqual(left.asked)
    await expect.poll(left.unsent, { timeout: 300_000, interval: 500 }).toBe(0)
    const { sent, missing, flagged } = await left.mails()
    console.log(
      `${victim} killed twice: ${left.stored.length} of ${creates} tickets stand, ${sent.length} mails, ` +
        `${missing.length} missing, ${flagged.length} flagged`,
    )
    expect(new Set(sent).size).toBe(sent.length)
    expect(flagged).toEqual(expect.arrayContaining(missing))
    expect(missing.length).toBeLessThanOrEqual(1)
  },
)
