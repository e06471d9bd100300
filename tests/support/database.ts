import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'

import { inject } from 'vitest'

import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { testSettings } from '@/src/scripts/testing/testSettings'
import { rememberRows } from './freshRows'

const known = globalThis as { deskDatabase?: Promise<string> }

/**
 * This worker's own database and data folder, made on the first call and named in the environment,
 * before anything imports the config. It goes away with the server at the end of the run.
 */
export function workerDatabase(): Promise<string> {
  return (known.deskDatabase ??= prepare())
}

async function prepare(): Promise<string> {
  const DATABASE_URL = await cloneDatabase(
    inject('databaseServer'),
    `desk_worker_${process.env.VITEST_POOL_ID}`,
  )
  await rememberRows(DATABASE_URL)
  const DATA_DIR = mkdtempSync(join(inject('dataFolder'), 'worker-'))
  // `npm run test:soak` runs everything a second time on one connection.
  const DATABASE_POOL = process.env.DESK_TEST_POOL ?? ''
  Object.assign(process.env, testSettings({ DATABASE_URL, DATA_DIR, DATABASE_POOL }))
  return DATABASE_URL
}
