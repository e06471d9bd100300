import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { startTestDesk } from '@/src/scripts/testing/startTestDesk'
import { manyFiles } from '../e2e/parts/manyFiles'
import { canMeasure, inWords } from '../e2e/parts/peakMemory'
import { openSession } from '../support/openSession'

/** Held whole, ten of twenty files would take 250 MB in one of two processes at least. */
const above = 150
const shutdown = new Shutdown()
let folder: string
let database: pg.Pool
let files: Awaited<ReturnType<typeof manyFiles>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-uploads-'))
  const url = await cloneDatabase(inject('databaseServer'), 'desk_uploads')
  database = new pg.Pool({ connectionString: url, max: 1 })
  const desk = await startTestDesk(url, folder, shutdown, { APP_PROCESSES: '2' })
  files = await manyFiles({ ...desk, folder, database }, await openSession(url, 'ada@acme.example'))
})
afterAll(async () => {
  await database.end()
  await shutdown.stop()
  rmSync(folder, { recursive: true, force: true })
})

it.runIf(canMeasure)('twenty uploads of 25 MB at once take little memory', async () => {
  const begun = Date.now()
  const { statuses, memory } = await files.upload(20)
  console.log(
    `20 uploads of 25 MB at once in ${((Date.now() - begun) / 1000).toFixed(1)} s, ` +
      `each process: ${inWords(memory)}`,
  )
  expect(statuses).toEqual(new Set([201]))
  for (const process of memory) expect(process.above).toBeLessThanOrEqual(above)
})

it('two hundred uploads that break off leave nothing', async () => {
  const { pieces, loose } = await files.breakOff(200)
  await expect.poll(pieces, { timeout: 60_000 }).toBe(0)
  const left = await loose()
  console.log(`200 uploads broken off: ${pieces()} pieces left, ${left.loose} loose`)
  expect(left).toEqual({ loose: 0, kept: 0 })
})

it.runIf(canMeasure)('twenty downloads of 20 MB at once take little memory', async () => {
  const { whole, memory } = await files.download(20)
  console.log(`20 downloads of 20 MB at once, each process: ${inWords(memory)}`)
  expect(whole).toBe(20)
  for (const process of memory) expect(process.above).toBeLessThanOrEqual(above)
})
