import { at, drive, type Load, type Run } from '../drive/drive'

export type Measured = {
  /** Milliseconds. */
  p50: number
  p95: number
  perSecond: number
  bytes: number
}

const merged = (runs: readonly Run[]): Measured => {
  const times = runs.flatMap((run) => run.times)
  const total = runs.reduce((sum, run) => sum + run.perSecond, 0)
  return {
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    perSecond: total / runs.length,
    bytes: runs[0]?.bytes ?? 0,
  }
}

const rounds = 8

/** Product and floor by turns, so that whatever else the machine does meets both. */
export async function compare(product: Load, floor: Load, seconds: number) {
  const runs: { product: Run[]; floor: Run[] } = { product: [], floor: [] }
  for (let round = 0; round < rounds; round++) {
    runs.product.push(await drive(product, seconds / rounds))
    runs.floor.push(await drive(floor, seconds / rounds))
  }
  return { product: merged(runs.product), floor: merged(runs.floor) }
}
