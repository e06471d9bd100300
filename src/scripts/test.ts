import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startTestServer, type TestServer } from './testing/startTestServer'

import { command } from './frame/command'
import { root } from './frame/root'
import { CommandError } from './frame/CommandError'
import { seconds, step } from './frame/step'
import { buildWhenStale } from './steps/buildWhenStale'
import { CpuMeter, cpuLine } from './testing/cpu/CpuMeter'
import { runPlaywright } from './testing/runPlaywright'
import { runVitest } from './testing/runVitest'
import { slowestLines } from './testing/slowest'
import { add, lastLine, nothing, type Tally } from './testing/Tally'

/** `soak` is long and runs when it is asked for by name, or in `.ci/run`. */
const everyday = ['domain', 'http', 'e2e'] as const
const parts = [...everyday, 'soak'] as const

/** What needs no server. */
const domainProjects = ['domain', 'domain-alone']

/** All that speaks HTTP within a process. `soak` has it once more on a pool of one connection. */
const httpProjects = ['http', 'files-local', 'files-s3']

/** Words may name other tests alone: then no browser and no desk for it is started. */
const namesBrowsers = (words: readonly string[]) =>
  words.length === 0 ||
  globSync('tests/e2e/**/*.spec.ts', { cwd: root }).some((file) =>
    words.some((word) => file.includes(word)),
  )

const line = (name: string, begun: number, tally: Tally, ...more: string[]) =>
  `  ${name.padEnd(15)} ${seconds(begun).padStart(8)}   ${[lastLine(tally), ...more].join(', ')}`

await command(async (shutdown) => {
  const begun = Date.now()
  const cpu = new CpuMeter()
  cpu.start()
  const times: string[] = []
  const wanted = parts.filter((part) => process.argv.includes(part, 2))
  const chosen = wanted.length > 0 ? wanted : everyday
  const filters = process.argv.slice(2).filter((word) => !parts.some((part) => part === word))

  const folder = mkdtempSync(join(tmpdir(), 'desk-tests-'))
  chmodSync(folder, 0o711)
  // Some forty processes load the same two thousand modules: what one has compiled serves the next.
  process.env.NODE_COMPILE_CACHE ??= join(folder, 'compiled')
  shutdown.onStop('temporary folder', async () => rmSync(folder, { recursive: true, force: true }))
  let server: TestServer | undefined
  async function database(): Promise<string> {
    server ??= await step('Test database', async () => {
      const started = await startTestServer()
      shutdown.onStop('test database', started.stop)
      return started
    })
    return server.url('postgres')
  }

  const run: Record<(typeof parts)[number], () => Promise<Tally>> = {
    domain: () =>
      runVitest({ name: 'domain', projects: domainProjects, filters, folder }, shutdown),
    http: async () =>
      runVitest(
        { name: 'http', projects: httpProjects, filters, folder, server: await database() },
        shutdown,
      ),
    e2e: async () => runPlaywright({ filters, folder, server: await database() }, shutdown),
    soak: async () => {
      await step('Build', buildWhenStale)
      const mayBeEmpty = filters.length > 0
      const common = { filters, folder, mayBeEmpty, server: await database() }
      const long = await runVitest({ name: 'soak', projects: ['soak'], ...common }, shutdown)
      const env = { DESK_TEST_POOL: '1' }
      const oneBegun = Date.now()
      const one = await runVitest(
        { name: 'http-on-one-connection', projects: httpProjects, env, ...common },
        shutdown,
      )
      times.push(line('http, pool of 1', oneBegun, one))
      const together = add(long, one)
      if (!namesBrowsers(filters)) return together
      const browserBegun = Date.now()
      const browser = await runPlaywright({ ...common, isSoak: true }, shutdown)
      times.push(line('e2e, long', browserBegun, browser))
      return add(together, browser)
    },
  }

  let total = nothing
  for (const part of chosen) {
    const partBegun = Date.now()
    const cpuBefore = cpu.read()
    // A part that cannot even start counts as one failure; the others still tell what they know.
    const tally = await run[part]().catch((error: unknown) => {
      if (shutdown.stopping) throw error
      console.error(error instanceof CommandError ? error.message : error)
      return { ...nothing, failed: 1 }
    })
    total = add(total, tally)
    times.push(line(part, partBegun, tally, cpuLine(cpu.since(cpuBefore))))
  }
  await shutdown.stop()
  console.log(`\nThe slowest files:\n${slowestLines(total.times).join('\n')}`)
  console.log(`\n${times.join('\n')}\n  ${'total'.padEnd(15)} ${seconds(begun).padStart(8)}\n`)
  if (total.failures.length > 0) console.log(`Failed:\n  ${total.failures.join('\n  ')}\n`)
  console.log(cpuLine(cpu.read()))
  console.log(lastLine(total))
  process.exitCode = total.failed > 0 ? 1 : 0
})
