import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

import { sharedCounters } from '../database/sharedCounter'

/** Written by hand: the table that rate-limiter-flexible counts in, as it would make it itself. */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    create table if not exists ${sql.identifier(sharedCounters)} (
      key varchar(255) primary key, points integer not null default 0, expire bigint)`)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`drop table ${sql.identifier(sharedCounters)}`)
}
