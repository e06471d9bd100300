import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

import { looseFiles } from '../database/looseFiles'

/** Written by hand: the keys of stored bytes that no attachment stands for. */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    create table ${sql.identifier(looseFiles)} (
      key text primary key, since timestamptz not null default now(),
      erasing boolean not null default false)`)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`drop table ${sql.identifier(looseFiles)}`)
}
