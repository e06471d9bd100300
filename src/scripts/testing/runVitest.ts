import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { root } from '../frame/root'
import type { Shutdown } from '../processes/Shutdown'
import { runShown } from './runShown'
import { checked, nothing, tallyOfVitest, type Tally } from './Tally'

type Run = {
  name: string
  projects: readonly string[]
  filters: string[]
  folder: string
  server?: string
  env?: Record<string, string>
  /** Words may name tests of another run alone. */
  mayBeEmpty?: boolean
}

/** Some projects of vitest.config.ts. */
export async function runVitest(run: Run, shutdown: Shutdown): Promise<Tally> {
  const report = join(run.folder, `vitest-${run.name}.json`)
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const exitCode = await runShown(
    [
      vitest,
      'run',
      ...run.projects.flatMap((project) => ['--project', project]),
      ...(run.mayBeEmpty ? ['--passWithNoTests'] : []),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      ...run.filters,
    ],
    {
      NODE_ENV: 'test',
      DESK_TEST_FOLDER: run.folder,
      ...run.env,
      ...(run.server ? { DESK_TEST_SERVER: run.server } : {}),
    },
    shutdown,
  )
  const tally = existsSync(report)
    ? tallyOfVitest(JSON.parse(readFileSync(report, 'utf8')))
    : nothing
  return checked(tally, exitCode)
}
