import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Written by hand: who of the team is at which ticket now, which no crash need outlive and
 * nobody edits.
 */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    create unlogged table ticket_presence (
      ticket_id uuid not null, staff_id uuid not null,
      doing text not null check (doing in ('looking', 'writing')),
      seen_at timestamptz not null,
      primary key (ticket_id, staff_id));`)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`
    drop table ticket_presence;`)
}
