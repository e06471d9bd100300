import { keepDraft, readDraft, type Place } from './draftStore'

/** What happened to a letter that waits, for every tab that has it before it: it was taken back, or
 * went out with the page that was left. */
type Mark = 'undone' | 'left'

const most = 20

const placeOf = ({ viewer, at }: Place, mark: Mark): Place => ({ viewer, at: `${at}:${mark}` })

export function markLetter(place: Place, mark: Mark, key: string): void {
  const before = readDraft<string[]>(placeOf(place, mark)) ?? []
  keepDraft(placeOf(place, mark), [...before, key].slice(-most))
}

export const isMarked = (place: Place, mark: Mark, key: string): boolean =>
  (readDraft<string[]>(placeOf(place, mark)) ?? []).includes(key)
