/** `DESK_SOAK=whole` tries all there is and takes hours; otherwise a part of it, spread evenly. */
export const isWhole = process.env.DESK_SOAK === 'whole'

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
