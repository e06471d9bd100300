import { type KeptPlace, roomFor } from '@/src/domain/files'
import { clear, createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import type { Place } from './draftStore'

/** A chosen file under the key by which it will be sent. */
export type KeptFile = { key: string; file: File }

type Kept = KeptPlace & { files: KeptFile[] }

let opened: UseStore | undefined
const store = () => (opened ??= createStore('desk-files', 'chosen'))

const keyOf = ({ viewer, at }: Place) => `${viewer}:${at}`

let turn: Promise<unknown> = Promise.resolve()

/** One after the other, so that what was asked for last holds. A browser without such a store costs
 * no more than the files. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result | null> {
  const mine = turn.then(work).catch(() => null)
  turn = mine
  return mine
}

/** Keeps the chosen files of a place in the browser; none of them where there is no room for all. */
export const keepFiles = async (place: Place, files: KeptFile[]): Promise<boolean> => {
  const isKept = await inTurn(async () => {
    const key = keyOf(place)
    if (files.length === 0) {
      await del(key, store())
      return true
    }
    const size = files.reduce((sum, { file }) => sum + file.size, 0)
    const others = (await entries<string, Kept>(store())).filter(([other]) => other !== key)
    const { drop, fits } = roomFor(size, others, Date.now())
    for (const old of drop) await del(old, store())
    if (!fits) {
      await del(key, store())
      return false
    }
    await set(key, { size, at: Date.now(), files } satisfies Kept, store())
    return true
  })
  return isKept ?? files.length === 0
}

export const keptFiles = async (place: Place): Promise<KeptFile[]> =>
  (await inTurn(() => get<Kept>(keyOf(place), store())))?.files ?? []

/** Nothing of a person stays on a machine that others may use after them. */
export const forgetFiles = () => inTurn(() => clear(store()))

const namesKeyOf = ({ viewer, at }: Place) => `desk:files:${viewer}:${at}`

/** Remembers what the chosen files of a place are called: the browser may not keep them themselves. */
export function keepNames(place: Place, names: readonly string[]): void {
  try {
    if (names.length === 0) localStorage.removeItem(namesKeyOf(place))
    else localStorage.setItem(namesKeyOf(place), JSON.stringify(names))
  } catch {
    // Without storage nothing can be said of them later.
  }
}

export function keptNames(place: Place): string[] {
  try {
    return JSON.parse(localStorage.getItem(namesKeyOf(place)) ?? '[]') as string[]
  } catch {
    return []
  }
}
