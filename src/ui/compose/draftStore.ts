/** What is typed and not sent yet, kept by the browser for one person and one place. */
export type Place = { viewer: string; at: string }

export const draftKey = ({ viewer, at }: Place) => `desk:draft:${viewer}:${at}`

type Store = () => Storage

const inBrowser: Store = () => localStorage

/** Storage that is full, or switched off, costs no more than the draft: the page goes on. */
function attempt<Result>(run: () => Result): Result | null {
  try {
    return run()
  } catch {
    return null
  }
}

export function readDraft<Draft>(place: Place, store: Store = inBrowser): Draft | null {
  const kept = attempt(() => store().getItem(draftKey(place)))
  return kept ? attempt(() => JSON.parse(kept) as Draft) : null
}

/** Whether it is kept now. */
export const keepDraft = (place: Place, draft: unknown, store: Store = inBrowser): boolean =>
  attempt(() => {
    store().setItem(draftKey(place), JSON.stringify(draft))
    return true
  }) ?? false

export const dropDraft = (place: Place, store: Store = inBrowser): void => {
  attempt(() => store().removeItem(draftKey(place)))
}
