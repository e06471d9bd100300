import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Written by hand: the numbers people see. Payload's own migrations know no sequences. */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`create sequence ticket_number_seq as integer`)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`drop sequence ticket_number_seq cascade`)
}
