import type { Where } from 'payload'
import type { SearchQuery } from './readQuery'
import type { Sought } from './marks'

/** Whose tickets are searched. Where the owner is a key of the index, others' words cost nothing. */
export type Scope =
  | 'staff'
  | {
      client: string
      organizations: readonly string[]
      /** Single tickets elsewhere that the client was added to. */
      followed: readonly string[]
    }

/** A search that a query on tickets stands for, from the hook that read it to the rows. */
export type Search = {
  query: SearchQuery
  scope: Scope
  /** Something else narrows the list down as well. */
  isFiltered: boolean
  /** Best first; else in the order that was asked for. */
  isRanked: boolean
  /** What counts as a hit, once it was searched. */
  sought?: Sought
  /** What it was taken for, when nothing is written as it was typed. */
  corrected?: string
}

type Context = { searches?: Readonly<Record<string, Search>> }

/** A condition that stands for a search: an id that no ticket has. */
export const searchCondition = (token: string): Where => ({ id: { in: [token] } })

const searchOf = ({ searches }: Context, condition: unknown): Search | undefined => {
  const { in: ids } = (condition ?? {}) as { in?: unknown }
  const [token, ...rest] = Array.isArray(ids) ? (ids as unknown[]) : []
  return rest.length === 0 &&
    typeof token === 'string' &&
    searches &&
    Object.hasOwn(searches, token)
    ? searches[token]
    : undefined
}

/** Takes the search out of a query, and tells what is left of it. Null where none stands in it. */
export function takeSearch(
  context: Context | undefined,
  where: Where | undefined,
): { search: Search; rest: Where } | null {
  if (!context?.searches || !where) return null
  for (const [key, value] of Object.entries(where)) {
    const search = key === 'id' ? searchOf(context, value) : undefined
    if (search) {
      const { [key]: _, ...rest } = where
      return { search, rest }
    }
    if (key !== 'and' || !Array.isArray(value)) continue
    for (const [at, part] of value.entries()) {
      const taken = takeSearch(context, part as Where)
      if (taken)
        return { search: taken.search, rest: { ...where, and: value.with(at, taken.rest) } }
    }
  }
  return null
}
