import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { cloneDatabase } from './cloneDatabase'
import { startTestDesk } from './startTestDesk'

import { root } from '../frame/root'
import { step } from '../frame/step'
import type { Shutdown } from '../processes/Shutdown'
import { buildWhenStale } from '../steps/buildWhenStale'
import { findOrInstallShell } from './chromium'
import { runShown } from './runShown'
import { checked, nothing, tallyOfPlaywright, type Tally } from './Tally'

type Run = {
  filters: string[]
  folder: string
  server: string
  /** The tests that are tagged `@soak`, and no others. */
  isSoak?: boolean
}

/** The browser tests, against the production build on a database of their own. */
export async function runPlaywright(run: Run, shutdown: Shutdown): Promise<Tally> {
  const name = run.isSoak ? 'e2e_soak' : 'e2e'
  const database = `desk_${name}`
  const browser = await step('Chromium', findOrInstallShell)
  await step('Build', buildWhenStale)
  const desk = await step(
    'App for the browser',
    async () => {
      const url = await cloneDatabase(run.server, database)
      return startTestDesk(url, join(run.folder, name), shutdown)
    },
    ({ origin }) => origin,
  )
  const report = join(run.folder, `playwright-${name}.json`)
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const exitCode = await runShown(
    [cli, 'test', ...(run.isSoak ? ['--pass-with-no-tests'] : []), ...run.filters],
    {
      NODE_ENV: 'test',
      DESK_CHROMIUM: browser,
      DESK_E2E_URL: desk.origin,
      DESK_E2E_MAILBOX: desk.mailboxPage,
      DESK_E2E_DATABASE: new URL(`/${database}`, run.server).href,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      ...(run.isSoak ? { DESK_E2E_SOAK: 'on' } : {}),
    },
    shutdown,
  )
  const tally = existsSync(report)
    ? tallyOfPlaywright(JSON.parse(readFileSync(report, 'utf8')))
    : nothing
  return checked(tally, exitCode)
}
