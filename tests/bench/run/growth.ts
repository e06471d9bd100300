import type { Shutdown } from '@/src/scripts/processes/Shutdown'
import { at, drive, type Load } from '../drive/drive'
import { readSamples } from '../drive/samples'
import type { People } from '../data/people'
import { operations } from '../operations'
import { close, drivers, loadsOf } from './loads'
import { startProduct } from './startProduct'

/** First pages and single tickets: what must not grow with the desk. */
const flat = ['first page', 'filtered', 'thread', 'client', 'portal']

export type Grown = {
  name: string
  /** Milliseconds, by the number of tickets. */
  p50: ReadonlyMap<number, number>
}

const rounds = 6

/**
 * The same app on desks of several sizes, asked by turns. Only reads: the databases are the kept
 * ones themselves.
 */
export async function growth(
  urls: ReadonlyMap<number, string>,
  people: People,
  folder: string,
  seconds: number,
  shutdown: Shutdown,
): Promise<Grown[]> {
  const clients = drivers(people).client.map(({ id }) => id)
  const desks = []
  for (const [tickets, url] of urls) {
    const product = await startProduct(url, folder, shutdown)
    desks.push({
      tickets,
      product,
      operations: operations(await readSamples(url, clients), clients),
    })
  }
  const names = (desks[0]?.operations ?? [])
    .map(({ name }) => name)
    .filter((name) => flat.some((part) => name.includes(part)))

  const grown: Grown[] = []
  for (const name of names) {
    const loads = new Map<number, Load>()
    const times = new Map<number, number[]>()
    for (const { tickets, product, operations } of desks) {
      const operation = operations.find((each) => each.name === name)!
      loads.set(tickets, loadsOf(operation, 1, people, product, product.origin).product)
    }
    for (let round = 0; round <= rounds; round++) {
      for (const [tickets, load] of loads) {
        const run = await drive(load, seconds / rounds)
        if (round > 0) times.set(tickets, [...(times.get(tickets) ?? []), ...run.times])
      }
    }
    grown.push({ name, p50: new Map([...times].map(([tickets, all]) => [tickets, at(all, 0.5)])) })
    loads.forEach((load) => close({ product: load, floor: { ...load, connections: [] } }))
  }
  for (const { product } of desks) await product.stop()
  return grown
}
