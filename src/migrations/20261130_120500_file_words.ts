import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Written by hand: tickets are found by what stands in their files. The words of a file are kept once,
 * folded and with their places, so that a row is made anew without folding them again. They have room
 * of their own beside the messages: a long file drives nothing out that somebody said.
 */
const table = String.raw`
  -- At most 100,000 octets of it, within no character: with all else that a row holds it stays below
  -- what the database takes for one vector.
  create function search_file_text(content text) returns text
    language sql immutable parallel safe as $$
      select case when octet_length(cut) > 100000 then left(cut, 25000) else cut end
      from search_words(content) as folded,
        left(folded, (100000.0 * length(folded) / greatest(octet_length(folded), 100000))::int) as cut
      $$;

  -- Each reply writes the row of its ticket anew, word by word: so of different words at most 5,000.
  create function search_file_vector(content text) returns tsvector
    language sql immutable parallel safe as $$
      with each as (
        select word, place
        from unnest(string_to_array(search_file_text(content), ' ')) with ordinality as words(word, place)
      ), first as (
        select word from each group by word order by min(place) limit 5000)
      select coalesce(string_agg(left(word, 64) || ':' || least(place, 16383) || 'D', ' '), '')::tsvector
      from each where word <> '' and word in (select word from first)
      $$;

  create table search_file_words (
    attachment_id uuid primary key references attachments on delete cascade,
    -- read, empty, locked, unreadable, stopped: each is looked at once.
    state text not null,
    content text not null,
    words tsvector generated always as (search_file_vector(content)) stored,
    -- How many different words, and their octets in all.
    variety integer generated always as (length(search_file_vector(content))) stored,
    size integer generated always as (octet_length(search_file_text(content))) stored,
    read_at timestamptz not null default now());

  create aggregate search_all(tsvector) (
    sfunc = tsvector_concat, stype = tsvector, initcond = '');`

/** The words of a ticket's clean files: of the newest that fit. */
const filesOf = (notes: boolean) => `
  select search_all(words order by place) as words
  from (
    select w.words, row_number() over newest as place, sum(w.size) over newest as octets,
      sum(w.variety) over newest as variety
    from attachments a join search_file_words w on w.attachment_id = a.id
    where a.ticket_id = t.id and a.scan_status = 'clean' and w.size > 0
      ${notes ? '' : 'and not a.is_internal'}
    window newest as (order by a.created_at desc, a.id desc)
  ) as counted
  where octets <= 100000 and variety <= 5000`

/** What is left of a ticket's messages and files: the newest that fit. */
const rowsOf = (notes: boolean, withFiles: boolean) => `
  select t.id, t.number / 2048, t.client_id, t.organization_id, search_vector(t.subject, 'A'),
    search_vector_of(texts.folded, 'C') || search_vector(t.description, 'B')
      || search_vector(concat_ws(' ', t.requester_name, o.name), 'D') || search_vector(t.subject, 'A')
      ${withFiles ? `|| coalesce((${filesOf(notes)}), '')` : ''},
    coalesce(octet_length(texts.folded), 0)
  from tickets t
  left join organizations o on o.id = t.organization_id
  cross join lateral (
    select search_bounded(string_agg(content, ' ' order by created_at desc, id desc)) as folded
    from (
      select *, sum(octet_length(content)) over (order by created_at desc, id desc) as octets
      from (
        (select content, created_at, id from messages
          where ticket_id = t.id${notes ? '' : ' and not is_internal'}
          order by created_at desc, id desc limit 1000)
        union all
        (select name, created_at, id from attachments
          where ticket_id = t.id${notes ? '' : ' and not is_internal'}
          order by created_at desc, id desc limit 1000)
      ) as newest
    ) as counted
    where octets <= 65536 or octets = octet_length(content)
  ) as texts
  where t.id = any(tickets)`

const rebuilt = (name: string, notes: boolean, withFiles: boolean) => `
  insert into ${name} (ticket_id, slice, client_id, organization_id, head, words, size)
  ${rowsOf(notes, withFiles)}
  on conflict (ticket_id) do update set slice = excluded.slice, client_id = excluded.client_id,
    organization_id = excluded.organization_id, head = excluded.head, words = excluded.words,
    size = excluded.size;`

const drifted = (name: string, notes: boolean, withFiles: boolean) => `
  select f.id from (${rowsOf(notes, withFiles)})
    as f(id, slice, client_id, organization_id, head, words, size)
  left join ${name} s on s.ticket_id = f.id
  where s.ticket_id is null or (s.slice, s.client_id, s.organization_id, s.head)
      is distinct from (f.slice, f.client_id, f.organization_id, f.head)
    or not tsvector_to_array(f.words) <@ tsvector_to_array(s.words)
    or (f.size < 60000 and tsvector_to_array(f.words) <> tsvector_to_array(s.words))`

const upkeep = (withFiles: boolean) => `
  create or replace function search_rebuild(tickets uuid[]) returns void language plpgsql as $$
    begin
      perform from tickets t where t.id = any(tickets) order by t.id for update;
      ${rebuilt('ticket_search_public', false, withFiles)}
      ${rebuilt('ticket_search_staff', true, withFiles)}
      perform search_learn(array(
        select distinct lexeme from ticket_search_staff s, unnest(s.words)
        where s.ticket_id = any(tickets)));
    end $$;

  create or replace function search_drifted(tickets uuid[]) returns setof uuid
    language sql stable as $$
      ${drifted('ticket_search_public', false, withFiles)}
      union
      ${drifted('ticket_search_staff', true, withFiles)}
      $$;`

const triggers = `
  create function search_of_file_words() returns trigger language plpgsql as $$
    begin
      perform search_rebuild(array(
        select distinct a.ticket_id from attachments a
        where a.id in (select attachment_id from changed)));
      return null;
    end $$;
  create trigger search_insert after insert on search_file_words
    referencing new table as changed for each statement execute function search_of_file_words();
  create trigger search_delete after delete on search_file_words
    referencing old table as changed for each statement execute function search_of_file_words();

  -- What is clean no longer is found by no word in it.
  create function search_without_words() returns trigger language plpgsql as $$
    begin
      delete from search_file_words where attachment_id = new.id;
      return null;
    end $$;
  create trigger search_unclean after update on attachments for each row
    when (old.scan_status = 'clean' and new.scan_status is distinct from old.scan_status)
    execute function search_without_words();`

export const up = async ({ db }: MigrateUpArgs) => {
  for (const part of [table, upkeep(true), triggers]) await db.execute(sql.raw(part))
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(
    sql.raw(`
    drop trigger search_unclean on attachments;
    drop table search_file_words;
    ${upkeep(false)}
    drop function search_without_words, search_of_file_words;
    drop aggregate search_all(tsvector);
    drop function search_file_vector, search_file_text;`),
  )
}
