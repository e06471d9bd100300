import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import type { Shutdown } from '../processes/Shutdown'

export type Lane = { name: string; copy: string; server: string; folder: string }

type Report = {
  numPassedTests: number
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[]
}

export type Outcome = { exitCode: number; passed: number; failed: string | null; said: string }

/** What the database of a lane was made by, before anything was taken away. */
const makesDatabase = (file: string) => /^src\/(migrations|seed)\//.test(file)

/**
 * Runs these test files in a copy of the project, up to the first test that fails. Where something is
 * taken from what makes a database, they make one of their own.
 */
export async function tryTests(
  { name, copy, server, folder }: Lane,
  tests: readonly string[],
  shutdown: Shutdown,
  without = '',
): Promise<Outcome> {
  const report = join(folder, `${name}.json`)
  rmSync(report, { force: true })
  const vitest = join(copy, 'node_modules', 'vitest', 'vitest.mjs')
  const output = ['--reporter=json', `--outputFile.json=${report}`]
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--bail=1', '--maxWorkers=1', ...output, ...tests],
    {
      cwd: copy,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...{ NODE_ENV: 'test', DESK_TEST_FOLDER: folder },
        ...(makesDatabase(without) ? {} : { DESK_TEST_SERVER: server }),
      },
    },
  )
  let said = ''
  child.stdout.on('data', (chunk) => (said += String(chunk)))
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  shutdown.onStop(`tests of ${name}`, async () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) {
      process.kill(-child.pid, 'SIGKILL')
    }
  })
  const [code] = await once(child, 'exit')
  const result = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as Report)
    : { numPassedTests: 0, testResults: [] }
  const failed = result.testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => `${file.slice(copy.length + 1)}: ${fullName}`),
  )
  return {
    exitCode: typeof code === 'number' ? code : 1,
    passed: result.numPassedTests,
    failed: failed[0] ?? null,
    said,
  }
}
