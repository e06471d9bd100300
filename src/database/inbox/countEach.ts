import { sql } from '@payloadcms/db-postgres'
import type { PgColumn, PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import { slugs } from '@/src/slugs'
import type { Payload, Where } from 'payload'
import { readAsSql, type Database } from '../readAsSql'

/**
 * How many tickets each of these filters finds, up to a bound, in one statement. No rule of access is
 * asked here: whoever may not see all tickets has it among the filters.
 */
export async function countEach(
  payload: Payload,
  filters: readonly Where[],
  most: number,
): Promise<number[]> {
  if (filters.length === 0) return []
  const database = payload.db as unknown as Database
  const counts = []
  for (const where of filters) {
    const asked = await readAsSql(
      { database, count: database.plainCount },
      { collection: slugs.tickets, where },
    )
    const tickets = database.tables[asked.tableName] as PgTable & { id: PgColumn }
    const query = database.drizzle.select({ id: tickets.id }).from(tickets).$dynamic()
    for (const { type, condition, table } of asked.joins)
      query[type ?? 'leftJoin'](table as PgTable, condition)
    const found = query.where(asked.where).limit(most).getSQL()
    counts.push(sql`(select count(*) from (${found}) as few)::int`)
  }
  const { rows } = await database.drizzle.execute(
    sql`select array[${sql.join(counts, sql`, `)}] as counts`,
  )
  return (rows[0] as { counts: number[] } | undefined)?.counts ?? []
}
