import { keepDraft, readDraft, type Place } from './draftStore'

const most = 20

const placeOf = ({ viewer, at }: Place): Place => ({ viewer, at: `${at}:undone` })

/** Whoever takes a letter back does so for every tab that has it before them. */
export function undoLetter(place: Place, key: string): void {
  const before = readDraft<string[]>(placeOf(place)) ?? []
  keepDraft(placeOf(place), [...before, key].slice(-most))
}

export const isUndone = (place: Place, key: string): boolean =>
  (readDraft<string[]>(placeOf(place)) ?? []).includes(key)
