import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/** Written by hand: what is written down stays, whoever asks, our own mistakes included. */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    create function refuse_change_of_audit() returns trigger language plpgsql as $$
    begin
      raise exception 'Audit entries cannot be changed or deleted.';
    end $$;
    create trigger audit_events_append_only before update or delete on audit_events
      for each row execute function refuse_change_of_audit();`)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`
    drop trigger audit_events_append_only on audit_events;
    drop function refuse_change_of_audit();`)
}
