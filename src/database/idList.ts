import { sql } from '@payloadcms/db-postgres'

/** Ids as they stand in `in (…)`; of none there is no such list. */
export const idList = (ids: readonly string[]) =>
  sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  )
