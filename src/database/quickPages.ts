import { count as countRows, sql } from '@payloadcms/db-postgres/drizzle'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Find, PaginatedDocs } from 'payload'

type Count = PostgresAdapter['countDistinct']

/** A list says exactly how many there are up to here, and "at least so many" from here on. */
const countedMost = 2_500

/** Counts no further than a caller could want: the rest of a million rows is nobody's question. */
const countUpTo =
  (adapter: PostgresAdapter, most: number): Count =>
  async (args) => {
    const { db, joins, tableName, where } = args
    if (joins.length > 0) return adapter.countDistinct(args)
    const some = db
      .select({ one: sql`1`.as('one') })
      .from(adapter.tables[tableName]!)
      .where(where)
      .limit(most)
      .as('some')
    const [row] = await db.select({ rows: countRows() }).from(some)
    return Number(row?.rows ?? 0)
  }

const withTotal = (
  page: PaginatedDocs,
  total: number,
  at: number,
  limit: number,
): PaginatedDocs => {
  const totalPages = Math.max(1, Math.ceil(total / limit))
  const hasNextPage = totalPages > at
  const hasPrevPage = at > 1 && total > 0
  return {
    ...page,
    totalDocs: total,
    totalPages,
    page: at,
    pagingCounter: total > 0 ? (at - 1) * limit + 1 : 1,
    hasNextPage,
    hasPrevPage,
    nextPage: hasNextPage ? at + 1 : null,
    prevPage: hasPrevPage ? at - 1 : null,
  }
}

/**
 * Pages as Payload answers them, but counted only where the rows do not say it themselves, and
 * only as far as `countedMost` or to the row after the page.
 */
export const quickPages = (
  adapter: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args) as BaseDatabaseAdapter & PostgresAdapter
    const { find, count } = database
    const quick: Find = async (asked) => {
      const { limit = 0, page: at = 1, pagination } = asked
      const page = await find.call(database, { ...asked, pagination: false })
      if (pagination === false || limit <= 0) return page as never
      const rows = page.docs.length
      const isLast = rows < limit && (rows > 0 || at === 1)
      if (isLast) return withTotal(page, (at - 1) * limit + rows, at, limit) as never

      const most = Math.max(countedMost, at * limit + 1)
      const counting = Object.assign(Object.create(database) as typeof database, {
        countDistinct: countUpTo(database, most),
      })
      const { totalDocs } = await count.call(counting, asked)
      return withTotal(page, totalDocs, at, limit) as never
    }
    return Object.assign(database, { find: quick })
  },
})
