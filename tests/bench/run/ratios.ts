import { ratioTable, type Row } from '../report/table'
import type { Operation } from '../operations'
import type { People } from '../data/people'
import { drive } from '../drive/drive'
import { compare } from './compare'
import { atOnceMost, close, loadsOf } from './loads'
import type { Started } from './startProduct'

type Sides = { product: Started; floor: string; people: People; seconds: number; warmUp: number }

/**
 * Each operation alone and by sixteen at once, beside the floor. Says each row when it is there.
 * Both sides are under load before: a desk runs for days, and Node makes code quick while it runs. Most of
 * it is everybody's code: before the first operation that takes three times as long.
 */
export async function ratios(chosen: readonly Operation[], sides: Sides): Promise<Row[]> {
  const rows: Row[] = []
  const withLoads = async <Result>(
    operation: Operation,
    atOnce: number,
    run: (loads: ReturnType<typeof loadsOf>) => Promise<Result>,
  ) => {
    const loads = loadsOf(operation, atOnce, sides.people, sides.product, sides.floor)
    try {
      return await run(loads)
    } finally {
      close(loads)
    }
  }
  const pair = (operation: Operation, atOnce: number) =>
    withLoads(operation, atOnce, ({ product, floor }) => compare(product, floor, sides.seconds))
  for (const operation of chosen) {
    const warmUp = rows.length === 0 ? 3 * sides.warmUp : sides.warmUp
    await withLoads(operation, atOnceMost, async ({ product, floor }) => {
      await drive(product, warmUp)
      await drive(floor, warmUp)
    })
    const alone = await pair(operation, 1)
    const row = { ...operation, alone, together: await pair(operation, atOnceMost) }
    rows.push(row)
    console.log(ratioTable([row]).split('\n').at(-1))
  }
  return rows
}
