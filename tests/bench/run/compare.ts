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

const rounds = 4

/**
 * Product and floor by turns, so that whatever else the machine does meets both. The first turn of
 * each warms them up and is not counted.
 */
export async function compare(product: Load, floor: Load, seconds: number) {
  const runs: { product: Run[]; floor: Run[] } = { product: [], floor: [] }
  for (let round = 0; round <= rounds; round++) {
    const length = seconds / (rounds + 1)
    const counted = round > 0
    const one = await drive(product, length)
    const other = await drive(floor, length)
    if (!counted) continue
    runs.product.push(one)
    runs.floor.push(other)
  }
  return { product: merged(runs.product), floor: merged(runs.floor) }
}
