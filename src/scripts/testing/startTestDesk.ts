import { mkdirSync } from 'node:fs'

import { readEnv } from '@/src/env'
import { DatabaseWatch } from '../processes/DatabaseWatch'
import type { Shutdown } from '../processes/Shutdown'
import type { Supervised } from '../processes/supervise'
import { startApp } from '../steps/startApp'
import { startMailbox } from '../steps/startMailbox'
import { startWorkerProcess } from '../steps/startWorkerProcess'
import { freeBlock } from './freeBlock'

import { testSettings } from './testSettings'

export type TestDesk = {
  origin: string
  mailboxPage: string
  app: Supervised
  worker: Supervised
}

/**
 * The production build with its worker and a mailbox, on free ports. `shutdown` stops it all. `more`
 * are settings that differ from those of tests.
 */
export async function startTestDesk(
  databaseUrl: string,
  folder: string,
  shutdown: Shutdown,
  more: Record<string, string> = {},
): Promise<TestDesk> {
  mkdirSync(folder, { recursive: true })
  const env = readEnv(
    testSettings({
      PORT: String(await freeBlock(3)),
      DATABASE_URL: databaseUrl,
      DATA_DIR: folder,
      SEED_DEMO: 'on',
      LOG_LEVEL: 'error',
      ...more,
    }),
  )
  const mailbox = await startMailbox({ ...env, DATABASE_URL: databaseUrl }, shutdown, 5_000)
  const settings = { ...env, DATABASE_URL: databaseUrl, SMTP_URL: mailbox.smtpUrl }
  const database = new DatabaseWatch(databaseUrl)
  const worker = startWorkerProcess(settings, shutdown, database)
  const app = await startApp('start', settings, shutdown, database)
  return { origin: settings.APP_URL, mailboxPage: mailbox.page, app, worker }
}
