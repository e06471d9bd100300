import { sql } from '@payloadcms/db-postgres'
import { randomUUID } from 'node:crypto'

/** An id as the database layer makes them, uuid of version 7, for a row that need not be read back. */
export function newId(now = Date.now()): string {
  const time = now.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`
}

/** Ids as they stand in `in (…)`; of none there is no such list. */
export const idList = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
