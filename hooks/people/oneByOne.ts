// On globalThis: a server loads its routes and its pages in several bundles.
const kept = globalThis as { deskTurns?: Map<string, Promise<unknown>> }
const last = (kept.deskTurns ??= new Map<string, Promise<unknown>>())

async function after<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = last.get(key)
  const mine = (async () => {
    await before?.catch(() => undefined)
    return work()
  })()
  last.set(key, mine)
  try {
    return await mine
  } finally {
    if (last.get(key) === mine) last.delete(key)
  }
}

/** How many are checked at once; hashing has no more threads than these. */
const places = 4
let came = 0

/**
 * A try is counted before it is checked, and given back when it was good. So that good ones which
 * are still being checked do not fill the count and lock their own caller out, those of one key go
 * one after the other, and few of all keys at once.
 */
export const oneByOne = <Result>(key: string, work: () => Promise<Result>): Promise<Result> =>
  after(key, () => after(`place ${came++ % places}`, work))
