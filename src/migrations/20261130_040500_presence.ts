import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Written by hand: who of the team is at which ticket now, which no crash need outlive, and until
 * when each of them has read a ticket. Neither is a record that anybody edits.
 */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    create unlogged table ticket_presence (
      ticket_id uuid not null, staff_id uuid not null,
      doing text not null check (doing in ('looking', 'writing')),
      seen_at timestamptz not null,
      primary key (ticket_id, staff_id));
    create table staff_reads (
      staff_id uuid not null references staff (id) on delete cascade,
      ticket_id uuid not null references tickets (id) on delete cascade,
      read_at timestamptz not null,
      primary key (staff_id, ticket_id));
    create index staff_reads_ticket on staff_reads (ticket_id);`)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`
    drop table staff_reads;
    drop table ticket_presence;`)
}
