import type { Shutdown } from '@/src/scripts/processes/Shutdown'
import type { Server } from '@/src/scripts/postgres/startServer'
import { step } from '@/src/scripts/frame/step'
import { benchFolder, cachedDatabase, copyOf } from '../data/cachedDatabase'
import { makePeople } from '../data/people'
import { readSamples } from '../drive/samples'
import { tokenOf } from '../drive/tokens'
import { operations } from '../operations'
import { liveLine, weightTable } from '../report/other'
import { ratioTable } from '../report/table'
import type { BenchOptions } from './benchOptions'
import { browserBytes } from './browserBytes'
import { liveDelays } from './liveDelay'
import { drivers } from './loads'
import { memoryOf } from './memoryOf'
import { ratios } from './ratios'
import { startFloor } from './startFloor'
import { startProduct } from './startProduct'

const megabytes = (value: number) => `${value.toFixed(0)} MB`

/** One desk beside the floor, on a copy of its database. Returns what a reader wants to see. */
export async function measureDesk(
  server: Server,
  options: BenchOptions,
  shutdown: Shutdown,
): Promise<string> {
  const { tickets, seconds, warmUp, only } = options
  const name = await cachedDatabase(server, tickets)
  const url = server.url(await step('Copy of the data set', () => copyOf(server, name)))
  const people = makePeople()
  const clients = drivers(people).client
  const ids = clients.map(({ id }) => id)
  const samples = await readSamples(url, ids)
  if (options.profile) {
    process.env.NODE_OPTIONS = `--cpu-prof --cpu-prof-dir=${options.profile}`
  }
  const product = await step('App', () => startProduct(url, benchFolder, shutdown))
  const floor = await step('Floor', () => startFloor(url, shutdown))
  const idle = memoryOf(product.pid)

  const chosen = operations(samples, ids).filter(
    (operation) => only.length === 0 || only.some((part) => operation.name.includes(part)),
  )
  const rows = await ratios(chosen, { product, floor, people, seconds, warmUp })
  const report = [`${tickets} tickets, Node ${process.version}`, '', ratioTable(rows)]
  if (only.length === 0) {
    const loaded = memoryOf(product.pid)
    const cookie = `payload-token=${tokenOf(clients[0]!, product.secret)}`
    const weights = await browserBytes(product, '/tickets?view=all', { cookie })
    report.push(
      ...['', liveLine(await liveDelays(product, people, samples))],
      ...['', `Resident memory: ${megabytes(idle)} when started, ${megabytes(loaded)} under load.`],
      `From the start of the process to its first answer: ${(product.start / 1000).toFixed(1)} s.`,
      ...['', weightTable('The list of a client', weights)],
    )
  }
  await product.stop()
  return report.join('\n')
}
