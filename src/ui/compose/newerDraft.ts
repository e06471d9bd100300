/** What one browser keeps, and what the desk does. `saved`: the desk has had the same. */
export type KeptText = { text: string; at?: string; saved?: boolean }

const timeOf = (draft: { at?: string } | null) => Date.parse(draft?.at ?? '') || 0

/**
 * Which of two drafts goes on: the newer. An empty one of the desk tells that it was sent, or thrown
 * away, somewhere else; what never got there is not thrown away with it.
 */
export function newerDraft<Here extends KeptText, There extends KeptText>(
  here: Here | null,
  there: There | null,
): Here | There | null {
  const [mine, theirs] = [here?.text ? here : null, there]
  if (!theirs) return mine
  if (!mine) return theirs.text ? theirs : null
  if (timeOf(theirs) <= timeOf(mine)) return mine
  if (theirs.text) return theirs
  return mine.saved ? null : mine
}
