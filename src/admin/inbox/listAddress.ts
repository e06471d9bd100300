import { changed, inboxText, type InboxQuery } from '@/src/domain/inbox/inboxQuery'

/** A list, and the kept view that it is or began as, said as `inboxText` says it. */
export type ListPlace = {
  query: InboxQuery
  kept: { id: string; query: string } | null
}

/** Whether the list is not any more what was kept. */
export const isChanged = ({ query, kept }: ListPlace): boolean =>
  kept !== null && kept.query !== inboxText(query)

/** What an address says of a list: the name of what was kept, or all that was chosen. */
function textOf({ query, kept }: ListPlace): string {
  if (!kept) return inboxText(query)
  return isChanged({ query, kept }) ? `${inboxText(query)}&kept=${kept.id}` : `view=${kept.id}`
}

/** The same list with something changed, as the end of an address. */
export const changedText = (place: ListPlace, change: Partial<InboxQuery>): string =>
  textOf({ ...place, query: changed(place.query, change) })

type Page = { after?: string; before?: string }

/** One page of a list; the shown one where nothing else is said. */
export function pageText(place: ListPlace, page?: Page): string {
  const { after, before } = page ?? place.query
  const beside = new URLSearchParams({ ...(after && { after }), ...(before && { before }) })
  return [textOf(place), String(beside)].filter(Boolean).join('&')
}
