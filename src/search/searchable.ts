import { readAsSql, type AskedAsSql, type Database } from '@/src/database/readAsSql'
import { takeSearch, type Search } from '@/src/domain/search/registered'
import { slugs } from '@/src/slugs'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { and } from '@payloadcms/db-postgres/drizzle'
import type { PgColumn, PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { Count, DatabaseAdapterObj, Find, PayloadRequest, Where } from 'payload'
import { findTickets, type Among } from './findTickets'
import { soughtIn } from './soughtIn'

/** With Payload's own way of counting. */
type Adapter = { database: Database; count: Count }

/** Tickets that a search shows, best first; and that it puts in another order. */
const rankedMost = 300
const sortedMost = 1_000

function amongOf(database: Database, { joins, tableName, where }: AskedAsSql): Among {
  const tickets = database.tables[tableName] as PgTable & { id: PgColumn }
  return (more) => {
    const query = database.drizzle.select({ id: tickets.id }).from(tickets).$dynamic()
    for (const { type, condition, table } of joins)
      query[type ?? 'leftJoin'](table as PgTable, condition)
    return query.where(and(where, more)).getSQL()
  }
}

async function idsOf(adapter: Adapter, search: Search, rest: Where, req?: Partial<PayloadRequest>) {
  const asked = await readAsSql(adapter, { collection: slugs.tickets, where: rest, req })
  const found = await findTickets({
    db: asked.db as never,
    scope: search.scope,
    query: search.query,
    among: amongOf(adapter.database, asked),
    isFiltered: search.isFiltered,
    most: search.isRanked ? rankedMost : sortedMost,
  })
  if (!found) return []
  Object.assign(search, soughtIn(search.query, found))
  return found.ids
}

const both = (rest: Where, ids: readonly string[]): Where => ({
  and: [rest, { id: { in: [...ids] } }],
})

/**
 * Lists of tickets that are searched: the search gives ids, and Payload reads the rows, so that no
 * row is shown that the rest of the query, and with it the rules of access, would not show.
 */
export const searchable = (
  adapter: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args) as Database
    const { find, count } = database
    const own = { database, count }

    const searchedFind: Find = async (asked) => {
      const taken = takeSearch(asked.req?.context, asked.where)
      if (!taken) return find.call(database, asked) as never
      const { search, rest } = taken
      const ids = await idsOf(own, search, rest, asked.req)
      if (!search.isRanked) {
        return find.call(database, { ...asked, where: both(rest, ids) }) as never
      }
      const { limit = 0, page = 1 } = asked
      const from = limit > 0 ? (page - 1) * limit : 0
      const shown = ids.slice(from, limit > 0 ? from + limit : undefined)
      const { docs } = await find.call(database, {
        ...asked,
        where: both(rest, shown),
        limit: shown.length || 1,
        page: 1,
        pagination: false,
      })
      const rows = docs as unknown as { id: string }[]
      const totalPages = limit > 0 ? Math.max(1, Math.ceil(ids.length / limit)) : 1
      return {
        docs: shown.flatMap((id) => rows.filter((row) => row.id === id)),
        limit,
        page,
        pagingCounter: ids.length > 0 ? from + 1 : 1,
        totalDocs: ids.length,
        totalPages,
        hasNextPage: page < totalPages,
        hasPrevPage: page > 1 && ids.length > 0,
        nextPage: page < totalPages ? page + 1 : null,
        prevPage: page > 1 && ids.length > 0 ? page - 1 : null,
      } as never
    }

    const searchedCount: Count = async (asked) => {
      const taken = takeSearch(asked.req?.context, asked.where)
      if (!taken) return count.call(database, asked)
      const ids = await idsOf(own, taken.search, taken.rest, asked.req)
      return { totalDocs: ids.length }
    }
    return Object.assign(database, {
      find: searchedFind,
      count: searchedCount,
      plainCount: count,
    })
  },
})
