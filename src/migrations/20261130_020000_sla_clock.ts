import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Written by hand: what promises are judged by, as rows that never change. A calendar is a table of
 * open time with a running sum, so that elapsed time is one subtraction and a due time one look-up,
 * the same in SQL as in src/domain/clock/openTime.ts. Milliseconds.
 */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    create table calendar_versions (
      id uuid primary key,
      calendar_id uuid references business_hours on delete set null,
      version integer not null,
      definition json not null,
      covers_from timestamptz(3) not null,
      covers_until timestamptz(3) not null,
      made_at timestamptz(3) not null default now(),
      unique (calendar_id, version));
    create table open_hours (
      version_id uuid not null references calendar_versions on delete cascade,
      starts timestamptz(3) not null,
      ends timestamptz(3) not null,
      before bigint not null,
      primary key (version_id, starts),
      check (starts < ends));
    create unique index open_hours_before on open_hours (version_id, before);
    create table policy_versions (
      id uuid primary key,
      policy_id uuid references sla_policies on delete set null,
      version integer not null,
      definition json not null,
      made_at timestamptz(3) not null default now(),
      unique (policy_id, version));
    create table sla_tellings (
      ticket_id uuid not null references tickets on delete cascade,
      target text not null,
      kind text not null,
      due_at timestamptz(3) not null,
      told_at timestamptz(3) not null default clock_timestamp(),
      primary key (ticket_id, target, kind, due_at));
    update sla_policies set is_default = false where is_default and id <> (
      select id from sla_policies where is_default order by created_at, id limit 1);
    update sla_policies set is_default = true where id = (
      select id from sla_policies order by is_default desc, created_at, id limit 1);
    create unique index sla_policies_one_default on sla_policies (is_default) where is_default;
    alter table sla_cycles drop constraint sla_cycles_ticket_id_tickets_id_fk;
    alter table sla_cycles add constraint sla_cycles_ticket_id_tickets_id_fk
      foreign key (ticket_id) references tickets (id) on delete cascade;
    drop index sla_cycles_tell_at_idx;
    create index sla_cycles_tell_at_idx on sla_cycles (tell_at) where tell_at is not null;

    create function millis_between(a timestamptz, b timestamptz) returns bigint
      language sql immutable parallel safe as $$
        select round((extract(epoch from b) - extract(epoch from a)) * 1000)::bigint $$;

    create function open_until(of_version uuid, moment timestamptz) returns bigint
      language sql stable parallel safe as $$
        select case when moment between covers_from and covers_until then coalesce((
          select before + millis_between(starts, least(moment, ends)) from open_hours
          where version_id = of_version and starts <= moment order by starts desc limit 1), 0) end
        from calendar_versions where id = of_version $$;

    create function open_between(of_version uuid, a timestamptz, b timestamptz) returns bigint
      language sql stable parallel safe as $$
        select case when of_version is null then millis_between(a, b)
          else open_until(of_version, b) - open_until(of_version, a) end $$;

    create function due_after(of_version uuid, moment timestamptz, left_over bigint)
      returns timestamptz language plpgsql stable parallel safe as $$
      declare wanted bigint; due timestamptz; closes timestamptz;
      begin
        if left_over <= 0 then return moment; end if;
        if of_version is null then return moment + left_over * interval '1 millisecond'; end if;
        wanted := open_until(of_version, moment) + left_over;
        select starts + (wanted - before) * interval '1 millisecond', ends into due, closes
          from open_hours where version_id = of_version and before < wanted
          order by before desc limit 1;
        return case when due <= closes then due end;
      end $$;`)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`
    drop function due_after(uuid, timestamptz, bigint);
    drop function open_between(uuid, timestamptz, timestamptz);
    drop function open_until(uuid, timestamptz);
    drop function millis_between(timestamptz, timestamptz);
    drop index sla_cycles_tell_at_idx;
    create index sla_cycles_tell_at_idx on sla_cycles (tell_at);
    alter table sla_cycles drop constraint sla_cycles_ticket_id_tickets_id_fk;
    alter table sla_cycles add constraint sla_cycles_ticket_id_tickets_id_fk
      foreign key (ticket_id) references tickets (id) on delete set null;
    drop index sla_policies_one_default;
    drop table sla_tellings;
    drop table policy_versions;
    drop table open_hours;
    drop table calendar_versions;`)
}
