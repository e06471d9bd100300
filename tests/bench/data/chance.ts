/** A number from 0 up to 1. The same seed gives the same row of numbers on every machine. */
export type Chance = () => number

/** Mulberry32: small and quick, and even enough to spread tickets. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const below = (chance: Chance, end: number) => Math.floor(chance() * end)

export function oneOf<T>(chance: Chance, from: readonly T[]): T {
  return from[below(chance, from.length)]!
}

/** Picks by weight; the weights add up to 1. */
export function weighted<T>(chance: Chance, from: readonly (readonly [T, number])[]): T {
  let rest = chance()
  for (const [value, weight] of from) {
    rest -= weight
    if (rest < 0) return value
  }
  return from.at(-1)![0]
}
