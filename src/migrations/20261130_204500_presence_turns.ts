import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Written by hand: a page says which visit it is and counts what it says, so that a word that was
 * overtaken on its way brings nobody back who has left.
 */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    alter table ticket_presence
      add column visit text,
      add column turn integer not null default 0,
      add column has_left boolean not null default false;`)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`
    delete from ticket_presence where has_left;
    alter table ticket_presence drop column visit, drop column turn, drop column has_left;`)
}
