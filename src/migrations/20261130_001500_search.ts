import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Written by hand: what tickets and articles are found by. One form for every text, made here and
 * not by the database's locale; a slim row a ticket for clients and another for staff, whose words
 * include the notes; and the words there are, by their stems, for other forms, compounds and slips.
 * Triggers keep it up in the transaction that changes a text.
 */
const folding = String.raw`
  create extension if not exists pg_trgm;
  create extension if not exists btree_gin;
  create extension if not exists fuzzystrmatch;

  create function search_fold(content text) returns text
    language sql immutable parallel safe as $$
      select btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        case when octet_length(content) = length(content) then lower(content collate "C")
        else regexp_replace(
          normalize(
            replace(replace(replace(replace(replace(replace(replace(
              translate(
                lower(normalize(content, NFKC) collate "und-x-icu") collate "C",
                'øłđðħıŋŧĸς', 'olddhintkσ'),
              'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
            NFD),
          '[\u00ad\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200d\u2060\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]+',
          '', 'g')
        end collate "C",
        '([a-z0-9])\+\+', '\1plusplus', 'g'),
        '([a-z])#(?![a-z0-9])', '\1sharp', 'g'),
        '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u02b9-\u02ff\u0375\u037e\u0384\u0385\u0387\u055a-\u055f\u0589-\u058f\u05be\u05c0\u05c3\u05c6\u05f3\u05f4\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u0970\u0e3f\u0e4f\u0e5a\u0e5b\u1680\u180e\u1fbd-\u1fc1\u1fcd-\u1fcf\u1fdd-\u1fdf\u1fed-\u1fef\u1ffd\u1ffe\u2000-\u206f\u20a0-\u20cf\u2100-\u214d\u214f-\u2183\u2185-\u2bff\u2e00-\u2e7f\u2ff0-\u3004\u3008-\u3020\u3030\u303d-\u303f\u309b\u309c\u30a0\u30fb\ue000-\uf8ff\ufd3e\ufd3f\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff\U0001f000-\U0001faff\U000e0000-\U0010ffff]+',
        ' ', 'g'),
        '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])',
        ' \1 ', 'g'),
        ' {2,}', ' ', 'g'))
      $$;

  -- Words with hyphens are kept once more without: opt-in, E-Mail.
  create function search_words(content text) returns text
    language sql immutable parallel safe as $$
      select search_fold(content || coalesce(' ' || (
        select string_agg(regexp_replace(found[1], '[-‐‑]', '', 'g'), ' ')
        from regexp_matches(lower(content collate "und-x-icu"),
          '([a-z0-9ß-öø-ɏ]+(?:[-‐‑][a-z0-9ß-öø-ɏ]+)+)', 'g') as found
        where content ~ '[-‐‑]'), ''))
      $$;

  -- Bounded: a vector that grows too large is refused by the database, and with it what was written.
  create function search_bounded(content text) returns text
    language sql immutable parallel safe as $$
      select left(folded, case when octet_length(folded) > 65536 then 16384 else 65536 end)
      from search_words(left(content, 65536)) as folded
      $$;

  create function search_vector_of(folded text, weight text) returns tsvector
    language sql immutable parallel safe as $$
      select coalesce(string_agg(left(word, 64) || ':' || least(place, 16383) || weight, ' '), '')::tsvector
      from unnest(string_to_array(folded, ' ')) with ordinality as words(word, place)
      $$;

  create function search_vector(content text, weight text) returns tsvector
    language sql immutable parallel safe as $$
      select search_vector_of(search_bounded(content), weight)
      $$;`

const lexicon = String.raw`
  -- A further language is a row here, and \`npm run reindex\`.
  create table search_languages (dictionary text primary key);
  insert into search_languages values ('english_stem'), ('german_stem');

  create function search_stems(word text) returns text[]
    language sql stable parallel safe as $$
      select coalesce(array_agg(dictionary || ':' || stem), '{}')
      from search_languages, unnest(ts_lexize(dictionary::regdictionary, word)) as stem
      $$;

  -- Many write o for oe.
  create function search_flat(word text) returns text
    language sql immutable parallel safe as $$
      select replace(replace(replace(word, 'ae', 'a'), 'oe', 'o'), 'ue', 'u')
      $$;

  create table search_lexicon (
    word text collate "C" primary key,
    stems text[] not null,
    flat text collate "C" generated always as (search_flat(word)) stored);
  create index search_lexicon_stems on search_lexicon using gin (stems);
  create index search_lexicon_flat on search_lexicon (flat);
  create index search_lexicon_trigrams on search_lexicon using gin (word gin_trgm_ops);

  -- Words that wait to be taken into the lexicon.
  create table search_new_words (word text collate "C" not null);

  -- Of all transactions at a time one writes into the lexicon: two that bring the same words in
  -- another order would wait for each other. The others leave theirs to the next one.
  create function search_learn(words text[]) returns void language plpgsql as $$
    declare fresh text[];
    begin
      select array_agg(distinct word order by word) into fresh
      from (select each collate "C" as word from unnest(words) as each) as given
      where length(word) between 3 and 40 and word !~ '[0-9]'
        and not exists (select from search_lexicon known where known.word = given.word);
      if fresh is null then return; end if;
      if pg_try_advisory_xact_lock(hashtext('search_lexicon')) then
        insert into search_lexicon (word, stems)
          select word, search_stems(word) from unnest(fresh) as word on conflict do nothing;
      else
        insert into search_new_words select unnest(fresh);
      end if;
    end $$;

  create function search_learn_waiting() returns integer language plpgsql as $$
    declare taken integer;
    begin
      if not pg_try_advisory_xact_lock(hashtext('search_lexicon')) then return 0; end if;
      with gone as (delete from search_new_words returning word)
      insert into search_lexicon (word, stems)
        select word, search_stems(word) from (select distinct word from gone) as each
        on conflict do nothing;
      get diagnostics taken = row_count;
      return taken;
    end $$;

  -- One slip of the finger, two in a long word; or two in any, as a guess.
  create function search_slips(asked text, is_guess boolean) returns setof text
    language sql stable set pg_trgm.similarity_threshold = 0.25 set jit = off as $$
      select word from (
        select word, levenshtein_less_equal(word, asked, 2) as slips from search_lexicon
        where word % asked and abs(length(word) - length(asked)) <= 2 and word <> asked
          and length(asked) >= 4
        union
        select word, 1 from search_lexicon
        where length(asked) >= 4 and word = any(array(
          select left(asked, at - 1) || substr(asked, at + 1, 1) || substr(asked, at, 1)
            || substr(asked, at + 2)
          from generate_series(1, length(asked) - 1) as at)) and word <> asked
      ) as near
      where slips <= case when length(asked) >= 9 or (is_guess and length(asked) >= 6) then 2 else 1 end
      order by slips, word
      $$;`

const table = (name: string, owners: string) => `
  create table ${name} (
    ticket_id uuid primary key references tickets on delete cascade,
    slice integer not null,
    client_id uuid not null,
    organization_id uuid not null,
    head tsvector not null,
    words tsvector not null,
    -- Octets of the messages and files that it holds: the newest ones.
    size integer not null);
  create index ${name}_words on ${name} using gin (slice, ${owners}words, head)
    with (fastupdate = on, gin_pending_list_limit = 1024);
  alter table ${name} alter column words set statistics 200;`

const tables = `
  ${table('ticket_search_public', 'client_id, organization_id, ')}
  ${table('ticket_search_staff', '')}

  -- Tickets whose row no longer fits, and was too many to be made at once.
  create table search_pending (ticket_id uuid primary key references tickets on delete cascade);`

/** What is left of a ticket's messages and files: the newest that fit. */
const rowsOf = (notes: boolean) => `
  select t.id, t.number / 2048, t.client_id, t.organization_id, search_vector(t.subject, 'A'),
    search_vector_of(texts.folded, 'C') || search_vector(t.description, 'B')
      || search_vector(concat_ws(' ', t.requester_name, o.name), 'D') || search_vector(t.subject, 'A'),
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

const rebuilt = (name: string, notes: boolean) => `
  insert into ${name} (ticket_id, slice, client_id, organization_id, head, words, size)
  ${rowsOf(notes)}
  on conflict (ticket_id) do update set slice = excluded.slice, client_id = excluded.client_id,
    organization_id = excluded.organization_id, head = excluded.head, words = excluded.words,
    size = excluded.size;`

const drifted = (name: string, notes: boolean) => `
  select f.id from (${rowsOf(notes)})
    as f(id, slice, client_id, organization_id, head, words, size)
  left join ${name} s on s.ticket_id = f.id
  where s.ticket_id is null or (s.slice, s.client_id, s.organization_id, s.head)
      is distinct from (f.slice, f.client_id, f.organization_id, f.head)
    or not tsvector_to_array(f.words) <@ tsvector_to_array(s.words)
    or (f.size < 60000 and tsvector_to_array(f.words) <> tsvector_to_array(s.words))`

const added = (name: string, internal: string) => `
  update ${name} s
  set words = search_vector_of(f.folded, 'C') || s.words, size = s.size + octet_length(f.folded)
  from (
    select ticket_id, left(string_agg(folded, ' ' order by place desc), 65536) as folded
    from fresh ${internal} group by ticket_id
  ) as f
  where s.ticket_id = f.ticket_id and s.size + octet_length(f.folded) <= 131072
  returning s.ticket_id`

const upkeep = `
  -- Makes the rows of these tickets anew. Whoever adds to one of them waits, and is not forgotten.
  create function search_rebuild(tickets uuid[]) returns void language plpgsql as $$
    begin
      perform from tickets t where t.id = any(tickets) order by t.id for update;
      ${rebuilt('ticket_search_public', false)}
      ${rebuilt('ticket_search_staff', true)}
      perform search_learn(array(
        select distinct lexeme from ticket_search_staff s, unnest(s.words)
        where s.ticket_id = any(tickets)));
    end $$;

  -- Whose rows do not hold what is written. One that was cut holds the newest, and maybe more.
  create function search_drifted(tickets uuid[]) returns setof uuid language sql stable as $$
    ${drifted('ticket_search_public', false)}
    union
    ${drifted('ticket_search_staff', true)}
    $$;

  -- Adds texts to the rows of their tickets. What a row cannot take any more makes it begin anew.
  create function search_add(tickets uuid[], internal boolean[], texts text[])
    returns void language plpgsql as $$
    declare
      late uuid[];
      learned text[];
    begin
      with fresh as materialized (
        select ticket_id, is_internal, place, search_bounded(content) as folded
        from unnest(tickets, internal, texts) with ordinality
          as rows(ticket_id, is_internal, content, place)
      ), staff as (${added('ticket_search_staff', '')}
      ), public as (${added('ticket_search_public', 'where not is_internal')})
      select
        array(select ticket_id from fresh except select ticket_id from staff union
          select ticket_id from fresh where not is_internal
            and ticket_id not in (select ticket_id from public)),
        array(select distinct word from fresh, unnest(string_to_array(folded, ' ')) as word)
      into late, learned;
      if cardinality(late) > 0 then perform search_rebuild(late); end if;
      perform search_learn(learned);
    end $$;

  create function search_of_tickets() returns trigger language plpgsql as $$
    begin
      perform search_rebuild(array(select id from added));
      return null;
    end $$;
  create trigger search_insert after insert on tickets referencing new table as added
    for each statement execute function search_of_tickets();
  create function search_of_ticket() returns trigger language plpgsql as $$
    begin
      perform search_rebuild(array[new.id]);
      return null;
    end $$;
  create trigger search_update after update on tickets for each row
    when ((old.subject, old.description, old.requester_name, old.number, old.client_id,
        old.organization_id)
      is distinct from (new.subject, new.description, new.requester_name, new.number,
        new.client_id, new.organization_id))
    execute function search_of_ticket();

  create function search_of_messages() returns trigger language plpgsql as $$
    begin
      perform search_add(array_agg(ticket_id order by created_at, id),
        array_agg(coalesce(is_internal, true) order by created_at, id),
        array_agg(content::text collate "C" order by created_at, id)) from added having count(*) > 0;
      return null;
    end $$;
  create trigger search_insert after insert on messages referencing new table as added
    for each statement execute function search_of_messages();

  create function search_of_files() returns trigger language plpgsql as $$
    begin
      perform search_add(array_agg(ticket_id order by created_at, id),
        array_agg(coalesce(is_internal, true) order by created_at, id),
        array_agg(name::text collate "C" order by created_at, id)) from added having count(*) > 0;
      return null;
    end $$;
  create trigger search_insert after insert on attachments referencing new table as added
    for each statement execute function search_of_files();

  create function search_of_its_ticket() returns trigger language plpgsql as $$
    begin
      perform search_rebuild(array[new.ticket_id, old.ticket_id]);
      return null;
    end $$;
  create trigger search_update after update on messages for each row
    when ((old.content, old.is_internal, old.ticket_id)
      is distinct from (new.content, new.is_internal, new.ticket_id))
    execute function search_of_its_ticket();
  create trigger search_update after update on attachments for each row
    when ((old.name, old.is_internal, old.ticket_id)
      is distinct from (new.name, new.is_internal, new.ticket_id))
    execute function search_of_its_ticket();

  create function search_without() returns trigger language plpgsql as $$
    begin
      perform search_rebuild(array(select distinct ticket_id from gone));
      return null;
    end $$;
  create trigger search_delete after delete on messages referencing old table as gone
    for each statement execute function search_without();
  create trigger search_delete after delete on attachments referencing old table as gone
    for each statement execute function search_without();

  -- An organization may have more tickets than a save has time for.
  create function search_of_organization() returns trigger language plpgsql as $$
    begin
      insert into search_pending select id from tickets where organization_id = new.id
        on conflict do nothing;
      return null;
    end $$;
  create trigger search_update after update on organizations for each row
    when (old.name is distinct from new.name) execute function search_of_organization();`

const articles = `
  alter table articles drop column search_words, drop column search_heading;
  alter table articles add column search_words tsvector generated always as (
    search_vector(title::text, 'A') || search_vector(summary::text, 'B')
    || search_vector(public.desk_rich_text_words(body), 'C')) stored;
  create index articles_search_words_idx on articles using gin (search_words);
  create function search_of_article() returns trigger language plpgsql as $$
    begin
      perform search_learn(tsvector_to_array(new.search_words));
      return null;
    end $$;
  create trigger search_learn after insert or update on articles
    for each row execute function search_of_article();`

/** The candidates of a search, the newest first; what is ranked and shown is chosen among them. */
const candidates = `
  create function search_tickets(
    for_staff boolean, asked text, client uuid, organizations uuid[], among uuid[],
    in_heads boolean, first_slice integer, last_slice integer, most integer)
    returns table (ticket_id uuid) language plpgsql stable
    set enable_seqscan = off set jit = off as $$
    declare
      source text := case when for_staff then 'ticket_search_staff' else 'ticket_search_public' end;
      field text := case when in_heads then 'head' else 'words' end;
      own text := case when for_staff then 'true'
        when client is null then 's.organization_id = any($3)'
        when cardinality(organizations) = 0 then 's.client_id = $2'
        else '(s.client_id = $2 or s.organization_id = any($3))' end;
      place text := case when among is not null then 's.ticket_id = any($4)'
        when first_slice is null then 'true'
        else 's.slice = any($5)' end;
    begin
      return query execute format(
        'select s.ticket_id from %I s where s.%I @@ $1::tsquery and %s and %s
         order by s.slice desc, s.ticket_id desc limit $6', source, field, own, place)
      using asked, client, organizations, among,
        array(select generate_series(first_slice, last_slice)), most;
    end $$;

  -- Goes back slice by slice until there are enough: those with the words in their subject first.
  -- Who has few tickets is asked for all of them at once.
  create function search_newest(
    for_staff boolean, heads text, asked text, client uuid, organizations uuid[], most integer)
    returns setof uuid language plpgsql stable set jit = off as $$
    declare
      newest integer := (select coalesce(max(number), 0) / 2048 from tickets);
      is_rare boolean := not for_staff and (
        select count(*) < 100 from ticket_search_public
        where slice = newest and (client_id = client or organization_id = any(organizations)));
      in_heads boolean;
      wanted integer;
      upper_slice integer;
      lower_slice integer;
      size integer;
      some_ids uuid[];
      ids uuid[] := '{}';
    begin
      foreach in_heads in array array[true, false] loop
        continue when in_heads and heads is null;
        upper_slice := newest;
        size := case when is_rare then newest + 1 else 1 end;
        wanted := case when in_heads then most / 3 else most end;
        while upper_slice >= 0 and wanted > 0 loop
          lower_slice := greatest(0, upper_slice - size + 1);
          some_ids := array(select ticket_id from search_tickets(for_staff,
            case when in_heads then heads else asked end, client, organizations, null, in_heads,
            case when is_rare then null else lower_slice end, upper_slice, wanted));
          ids := ids || some_ids;
          wanted := wanted - cardinality(some_ids);
          upper_slice := lower_slice - 1;
          size := size * 4;
        end loop;
      end loop;
      return query select id from unnest(ids) with ordinality as each(id, place)
        group by id order by min(place) limit most;
    end $$;`

/** A statement has seconds, and a desk may have years of tickets: the worker makes the older ones. */
const filled = `
  select search_rebuild(array(select id from tickets order by number desc limit 300));
  insert into search_pending select id from tickets order by number desc offset 300;
  select search_learn(array(select distinct lexeme from articles, unnest(search_words)));`

export const up = async ({ db }: MigrateUpArgs) => {
  for (const part of [folding, lexicon, tables, upkeep, articles, candidates, filled]) {
    await db.execute(sql.raw(part))
  }
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(
    sql.raw(`
    drop trigger search_insert on tickets;
    drop trigger search_update on tickets;
    drop trigger search_insert on messages;
    drop trigger search_update on messages;
    drop trigger search_delete on messages;
    drop trigger search_insert on attachments;
    drop trigger search_update on attachments;
    drop trigger search_delete on attachments;
    drop trigger search_update on organizations;
    drop trigger search_learn on articles;
    alter table articles drop column search_words;
    alter table articles
      add column search_words tsvector generated always as (
        setweight(public.desk_search_words(coalesce(title, '')), 'A')
        || setweight(public.desk_search_words(coalesce(summary, '')), 'B')
        || setweight(public.desk_search_words(public.desk_rich_text_words(body)), 'C')
      ) stored,
      add column search_heading text generated always as (
        lower(coalesce(title, '') || ' ' || coalesce(summary, ''))
      ) stored;
    create index articles_search_words_idx on articles using gin (search_words);
    create index articles_search_heading_idx on articles using gin (search_heading gin_trgm_ops);
    drop table search_pending, ticket_search_public, ticket_search_staff, search_new_words,
      search_lexicon;
    drop function search_newest, search_tickets, search_drifted, search_of_article, search_of_organization, search_without,
      search_of_its_ticket, search_of_files, search_of_messages, search_of_ticket, search_of_tickets,
      search_add,
      search_rebuild, search_slips, search_learn_waiting, search_learn,
      search_flat, search_stems, search_vector,
      search_vector_of, search_bounded, search_words, search_fold;
    drop table search_languages;`),
  )
}
