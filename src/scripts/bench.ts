import { chmodSync, mkdirSync } from 'node:fs'

import { benchFolder, cachedDatabase, copyOf } from '@/tests/bench/data/cachedDatabase'
import { makePeople } from '@/tests/bench/data/people'
import { readSamples } from '@/tests/bench/drive/samples'
import { operations } from '@/tests/bench/operations'
import { ratioTable, type Row } from '@/tests/bench/report/table'
import { benchOptions } from '@/tests/bench/run/benchOptions'
import { compare } from '@/tests/bench/run/compare'
import { atOnceMost, close, drivers, loadsOf } from '@/tests/bench/run/loads'
import { startFloor } from '@/tests/bench/run/startFloor'
import { startProduct } from '@/tests/bench/run/startProduct'
import { command } from './frame/command'
import { step } from './frame/step'
import { startServer } from './postgres/startServer'
import { buildWhenStale } from './steps/buildWhenStale'

await command(async (shutdown) => {
  const options = benchOptions(process.argv.slice(2))
  mkdirSync(benchFolder, { recursive: true })
  chmodSync(benchFolder, 0o711)
  const server = await step('Database server', async () => {
    const started = await startServer({ dataDir: benchFolder, port: 0, durable: true })
    started.stopWithUs()
    shutdown.onStop('database server', started.stop)
    return started
  })
  await step('Build', buildWhenStale)
  const name = await cachedDatabase(server, options.tickets)
  const url = server.url(await step('Copy of the data set', () => copyOf(server, name)))
  const people = makePeople()
  const clients = drivers(people).client.map(({ id }) => id)
  const samples = await readSamples(url, clients)
  if (options.profile) {
    process.env.NODE_OPTIONS = `--cpu-prof --cpu-prof-dir=${options.profile}`
  }
  const product = await step('App', () => startProduct(url, benchFolder, shutdown))
  const floor = await step('Floor', () => startFloor(url, shutdown))

  const rows: Row[] = []
  for (const operation of operations(samples, clients)) {
    if (options.only.length > 0 && !options.only.some((part) => operation.name.includes(part)))
      continue
    const measured: Row = { ...operation, alone: await pair(1), together: await pair(atOnceMost) }
    rows.push(measured)
    console.log(ratioTable([measured]).split('\n').at(-1))

    async function pair(atOnce: number) {
      const loads = loadsOf(operation, atOnce, people, product, floor)
      try {
        return await compare(loads.product, loads.floor, options.seconds)
      } finally {
        close(loads)
      }
    }
  }
  console.log(`\n${options.tickets} tickets, Node ${process.version}\n\n${ratioTable(rows)}`)
  await shutdown.stop()
})
