import { isUuid } from '../ids'

/** What somebody has chosen about views, their own and the team's: it changes nobody else's list. */
export type ViewChoices = {
  order: readonly string[]
  unpinned: readonly string[]
  /** The view that the inbox opens with. */
  first: string | null
}

const keptMost = 200

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(isUuid).slice(0, keptMost) : []

/** As it was kept, whatever that is by now. */
export function readChoices(kept: unknown): ViewChoices {
  const { order, unpinned, first } = (
    typeof kept === 'object' && kept !== null ? kept : {}
  ) as Record<string, unknown>
  return { order: idsIn(order), unpinned: idsIn(unpinned), first: isUuid(first) ? first : null }
}

/** In that order; what is not in there comes after it, as it came. */
export function inOrder<View extends { id: string }>(
  views: readonly View[],
  order: readonly string[],
): View[] {
  const place = ({ id }: View) => {
    const at = order.indexOf(id)
    return at < 0 ? order.length : at
  }
  return views.toSorted((a, b) => place(a) - place(b))
}

/** The order with one of them a place earlier or later. */
export function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const at = ids.indexOf(id)
  const to = at + by
  const other = ids[to]
  return at < 0 || other === undefined
    ? [...ids]
    : ids.map((each, index) => (index === at ? other : index === to ? id : each))
}
