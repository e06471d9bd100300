import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

import { PreparingConnection } from '@/src/database/PreparingConnection'
import { startServer, type Server } from '@/src/scripts/postgres/startServer'
import { DatabaseWatch } from '@/src/scripts/processes/DatabaseWatch'
import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { keepServer } from '@/src/scripts/steps/keepServer'
import { freeze } from '../../support/freeze'

let dataDir = ''
let server: Server
let watch: DatabaseWatch
const shutdown = new Shutdown()
const said: string[] = []
const printed: string[] = []

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'desk-watch-'))
  chmodSync(dataDir, 0o711)
  server = await startServer({ dataDir, port: 0, durable: false })
  server.stopWithUs()
  watch = new DatabaseWatch(server.url('postgres'), (sentence) => said.push(sentence))
  keepServer(server.revive, watch, shutdown)
})
beforeEach(() => {
  said.length = printed.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => printed.push(line))
})
afterAll(async () => {
  shutdown.stopping = true
  await server.stop()
  rmSync(server.folder, { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
})

const postmaster = () =>
  Number(readFileSync(join(server.folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])

const comesBack = () => vi.waitUntil(() => said.length === 2, { timeout: 60_000, interval: 20 })

const where = () => `The database at 127.0.0.1:${server.port}`

describe('an embedded database that is killed', () => {
  it('is started again, and every connection of a pool is free again', async () => {
    const pool = new pg.Pool({
      connectionString: server.url('postgres'),
      max: 2,
      Client: PreparingConnection,
    })
    pool.on('error', () => undefined)
    const begun = performance.now()
    // Handed out, and never given back: as by a transaction whose beginning failed.
    const held = await pool.connect()
    await held.query('begin')
    const asking = pool.query('select pg_sleep(60)')
    asking.catch(() => undefined)
    const waiting = pool.query('select 1 as one')
    waiting.catch(() => undefined)

    const before = postmaster()
    process.kill(before, 'SIGKILL')
    await comesBack()
    expect(said).toEqual([
      `${where()} does not answer. The desk waits for it.`,
      expect.stringMatching(/^The database at 127.0.0.1:\d+ answers again, after \d+\.\d s\.$/),
    ])
    expect(printed).toContain('The embedded database had ended. It was started again.')
    expect(postmaster()).not.toBe(before)
    expect(watch.wasAwaySince(begun)).toBe(true)
    expect(watch.wasAwaySince(performance.now())).toBe(false)

    await expect(asking).rejects.toThrow()
    await expect(held.query('commit')).rejects.toThrow()
    // Given back late, as drizzle does when its transaction ends.
    held.release()
    const answers = await Promise.all([pool.query('select 1'), pool.query('select 1')])
    expect(answers.map(({ rowCount }) => rowCount)).toEqual([1, 1])
    expect(pool.totalCount).toBe(2)
    await pool.end()
  })
})

describe('a database that is silent', () => {
  it('is away until it speaks, and is left alone', async () => {
    const before = postmaster()
    const thaw = freeze(before)
    try {
      await vi.waitUntil(() => watch.isAway, { timeout: 60_000, interval: 20 })
      expect(await server.revive()).toBe(false)
    } finally {
      thaw()
    }
    await watch.untilThere()
    await comesBack()
    expect(postmaster()).toBe(before)
    expect(printed).toEqual([])
  })

  it('is not away where this process alone is busy', async () => {
    const until = Date.now() + 3_000
    while (Date.now() < until);
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(said).toEqual([])
  })

  it('is not away where this process loads for long as it connects', async () => {
    const words: string[] = []
    new DatabaseWatch(server.url('postgres'), (sentence) => words.push(sentence))
    await new Promise((resolve) => setImmediate(resolve))
    const until = Date.now() + 4_000
    while (Date.now() < until);
    const client = new pg.Client({ connectionString: server.url('postgres') })
    await client.connect()
    await vi.waitUntil(
      async () =>
        (
          await client.query(
            `select 1 from pg_stat_activity where application_name = 'desk-pulse' and query = 'select 1'`,
          )
        ).rows.length >= 2,
      { timeout: 60_000, interval: 50 },
    )
    await client.end()
    expect(words).toEqual([])
  })
})
