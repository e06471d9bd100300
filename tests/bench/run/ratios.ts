import { ratioTable, type Row } from '../report/table'
import type { Operation } from '../operations'
import type { People } from '../data/people'
import { compare } from './compare'
import { atOnceMost, close, loadsOf } from './loads'
import type { Started } from './startProduct'

type Sides = { product: Started; floor: string; people: People; seconds: number }

/** Each operation alone and by sixteen at once, beside the floor. Says each row when it is there. */
export async function ratios(chosen: readonly Operation[], sides: Sides): Promise<Row[]> {
  const rows: Row[] = []
  const pair = async (operation: Operation, atOnce: number) => {
    const loads = loadsOf(operation, atOnce, sides.people, sides.product, sides.floor)
    try {
      return await compare(loads.product, loads.floor, sides.seconds)
    } finally {
      close(loads)
    }
  }
  for (const operation of chosen) {
    const alone = await pair(operation, 1)
    const row = { ...operation, alone, together: await pair(operation, atOnceMost) }
    rows.push(row)
    console.log(ratioTable([row]).split('\n').at(-1))
  }
  return rows
}
