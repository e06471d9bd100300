import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

import { passwordLinks } from '../database/passwordLinks'

/** Written by hand: the links that let somebody set a password, and what each stands on. */
export const up = async ({ db }: MigrateUpArgs) => {
  const table = sql.identifier(passwordLinks)
  await db.execute(sql`
    create table ${table} (
      token_hash text primary key, kind text not null, collection text not null,
      person_id uuid not null, ground text not null, expires_at timestamptz not null);
    create index on ${table} (person_id);
    update clients set reset_password_token = null, reset_password_expiration = null
      where reset_password_token is not null;
    update staff set reset_password_token = null, reset_password_expiration = null
      where reset_password_token is not null`)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`drop table ${sql.identifier(passwordLinks)}`)
}
