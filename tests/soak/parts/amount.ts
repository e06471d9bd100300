/**
 * How much is tried. Without a word as much as nine minutes bear, for every change; `DESK_SOAK=long`
 * the sizes that are promised, which takes an hour or two; `DESK_SOAK=whole` all questions there are,
 * which takes many.
 */
const chosen = process.env.DESK_SOAK ?? ''
export const isWhole = chosen === 'whole'
const isLong = chosen === 'long' || isWhole

export const sized = <Size>(usual: Size, long: Size): Size => (isLong ? long : usual)

const isPrime = (n: number) => {
  for (let by = 2; by * by <= n; by++) if (n % by === 0) return false
  return true
}

/** About so many of them. A step by a prime number meets every method, value and caller in turn. */
export function some<Item>(all: readonly Item[], count: number): readonly Item[] {
  if (isWhole || all.length <= count) return all
  let step = Math.ceil(all.length / count)
  while (!isPrime(step)) step++
  return all.filter((_, at) => at % step === 0)
}
