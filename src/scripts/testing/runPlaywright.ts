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

type Run = { filters: string[]; folder: string; server: string }

/** The browser tests, against the production build on a database of their own. */
export async function runPlaywright(run: Run, shutdown: Shutdown): Promise<Tally> {
  const browser = await step('Chromium', findOrInstallShell)
  await step('Build', buildWhenStale)
  const desk = await step(
    'App for the browser',
    async () => {
      const url = await cloneDatabase(run.server, 'desk_e2e')
      return startTestDesk(url, join(run.folder, 'e2e'), shutdown)
    },
    ({ origin }) => origin,
  )
  const report = join(run.folder, 'playwright.json')
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const exitCode = await runShown(
    [cli, 'test', ...run.filters],
    {
      NODE_ENV: 'test',
      DESK_CHROMIUM: browser,
      DESK_E2E_URL: desk.origin,
      DESK_E2E_MAILBOX: desk.mailboxPage,
      DESK_E2E_DATABASE: new URL('/desk_e2e', run.server).href,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
    shutdown,
  )
  const tally = existsSync(report)
    ? tallyOfPlaywright(JSON.parse(readFileSync(report, 'utf8')))
    : nothing
  return checked(tally, exitCode)
}
