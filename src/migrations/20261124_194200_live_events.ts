import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Written by hand: which events open streams were told of, numbered in the order of their commits.
 * Ids are made before the commit, so a reader who goes on after the last id it has seen would miss
 * what began earlier and was committed later. Here the number is given at the very commit, under a
 * lock that is held until the commit can be seen: whoever sees a number has all before it.
 */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    create sequence live_event_positions;
    create table live_events (
      event_id uuid primary key, position bigint unique, told_at timestamptz);
    create index live_events_told_at on live_events (told_at);
    create function place_live_event() returns trigger language plpgsql as $$
    begin
      perform pg_advisory_xact_lock(hashtext('live_events'));
      update live_events
        set position = nextval('live_event_positions'), told_at = clock_timestamp()
        where event_id = new.event_id;
      return null;
    end $$;
    create constraint trigger live_events_place after insert on live_events
      deferrable initially deferred for each row execute function place_live_event();`)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`
    drop table live_events;
    drop function place_live_event();
    drop sequence live_event_positions;`)
}
