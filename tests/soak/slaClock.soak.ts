import { it } from 'vitest'
import { countsAsClocksOnTheWall, forgetsNothing } from '../src/domain/clock/properties'
import { sized } from './parts/amount'

it.each([
  ['open and due times', countsAsClocksOnTheWall, sized(1_500, 6_000)],
  ['whole lives of tickets', forgetsNothing, sized(1_000, 4_000)],
] as const)('%s equal minutes counted one by one', (name, holds, runs) => {
  const seed = Number(process.env.DESK_SEED ?? Date.now() % 1_000_000)
  const begun = Date.now()
  holds(runs, seed)
  const seconds = Math.round((Date.now() - begun) / 1000)
  console.log(`${name}: ${runs} cases, seed ${seed}, 0 differences, ${seconds} s`)
})
