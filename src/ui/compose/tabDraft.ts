import { draftKey, dropDraft, keepDraft, readDraft, type Place } from './draftStore'

/**
 * Drafts of which each tab has its own. The browser keeps the newest one besides, for tabs that are
 * opened later, and what was sent last, so that no other tab sends the same again.
 */
type Sent = { text: string; at: string }
type Dated = { at?: string }

const inTab = () => sessionStorage

const sentPlace = ({ viewer, at }: Place): Place => ({ viewer, at: `${at}:sent` })

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** `textOf` says what would be sent of it. */
export function readTabDraft<Draft extends Dated>(
  place: Place,
  textOf: (draft: Draft) => string,
): Draft | null {
  const draft = readDraft<Draft>(place, inTab) ?? readDraft<Draft>(place)
  if (!draft) return null
  const sent = readDraft<Sent>(sentPlace(place))
  if (sent && sent.text === textOf(draft) && (draft.at ?? '') <= sent.at) {
    dropTabDraft(place)
    return null
  }
  // What another tab has written is this one's as well from now on.
  keepDraft(place, draft, inTab)
  return draft
}

export function keepTabDraft(place: Place, draft: object): void {
  keepDraft(place, draft, inTab)
  keepDraft(place, draft)
}

/** What another tab has written since stays. */
export function dropTabDraft(place: Place): void {
  const mine = readDraft(place, inTab)
  dropDraft(place, inTab)
  if (mine && isSame(mine, readDraft(place))) dropDraft(place)
}

/** It is sent; other tabs that hold the very same let go of it. */
export function sentTabDraft(place: Place, text: string): void {
  dropTabDraft(place)
  keepDraft(sentPlace(place), { text, at: new Date().toISOString() } satisfies Sent)
}

/** Hears of what other tabs have sent from the same place. */
export function onSentElsewhere(place: Place, hear: (text: string) => void): () => void {
  const at = sentPlace(place)
  const told = ({ key, newValue }: StorageEvent) => {
    if (key !== draftKey(at) || !newValue) return
    const sent = readDraft<Sent>(at)
    if (sent) hear(sent.text)
  }
  window.addEventListener('storage', told)
  return () => window.removeEventListener('storage', told)
}
