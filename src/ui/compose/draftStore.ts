/** What is typed and not sent yet, kept by the browser for one person and one place. */
export type Place = { viewer: string; at: string }

const keyOf = ({ viewer, at }: Place) => `desk:draft:${viewer}:${at}`

/** Storage that is full, or switched off, costs no more than the draft: the page goes on. */
function attempt<Result>(run: () => Result): Result | null {
  try {
    return run()
  } catch {
    return null
  }
}

export function readDraft<Draft>(place: Place): Draft | null {
  const kept = attempt(() => localStorage.getItem(keyOf(place)))
  return kept ? attempt(() => JSON.parse(kept) as Draft) : null
}

export const keepDraft = (place: Place, draft: unknown): void => {
  attempt(() => localStorage.setItem(keyOf(place), JSON.stringify(draft)))
}

export const dropDraft = (place: Place): void => {
  attempt(() => localStorage.removeItem(keyOf(place)))
}
