import type { Place } from './draftStore'

const keyOf = ({ viewer, at }: Place) => `desk:files:${viewer}:${at}`

/** Remembers what the chosen files of a place are called: the browser may not keep them themselves. */
export function keepNames(place: Place, names: readonly string[]): void {
  try {
    if (names.length === 0) localStorage.removeItem(keyOf(place))
    else localStorage.setItem(keyOf(place), JSON.stringify(names))
  } catch {
    // Without storage nothing can be said of them later.
  }
}

export function keptNames(place: Place): string[] {
  try {
    return JSON.parse(localStorage.getItem(keyOf(place)) ?? '[]') as string[]
  } catch {
    return []
  }
}
