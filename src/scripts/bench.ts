import { chmodSync, mkdirSync } from 'node:fs'

import { benchFolder, cachedDatabase } from '@/tests/bench/data/cachedDatabase'
import { makePeople } from '@/tests/bench/data/people'
import { growthTable } from '@/tests/bench/report/other'
import { benchOptions } from '@/tests/bench/run/benchOptions'
import { measureDesk } from '@/tests/bench/run/desk'
import { growth } from '@/tests/bench/run/growth'
import { command } from './frame/command'
import { step } from './frame/step'
import { startServer } from './postgres/startServer'
import { build, buildWhenStale } from './steps/buildWhenStale'

await command(async (shutdown) => {
  const options = benchOptions(process.argv.slice(2))
  mkdirSync(benchFolder, { recursive: true })
  // When root runs this, the server's own user has to pass through.
  chmodSync(benchFolder, 0o711)
  const server = await step('Database server', async () => {
    const started = await startServer({ dataDir: benchFolder, port: 0, durable: true })
    if (started.reused) return started
    started.stopWithUs()
    shutdown.onStop('database server', started.stop)
    return started
  })
  await step<unknown>('Build', options.build ? build : buildWhenStale)

  const reports: string[] = []
  if (options.desk) reports.push(await measureDesk(server, options, shutdown))
  if (options.growth.length > 0) {
    const urls = new Map<number, string>()
    for (const tickets of options.growth) {
      urls.set(tickets, server.url(await cachedDatabase(server, tickets)))
    }
    const grown = await growth(urls, makePeople(), benchFolder, options.seconds, shutdown)
    reports.push(growthTable(grown))
  }
  console.log(`\n${reports.join('\n\n')}`)
  await shutdown.stop()
})
