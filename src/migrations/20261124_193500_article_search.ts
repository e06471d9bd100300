import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Written by hand: what articles are found by. Each word is kept as it is written and by its English
 * and German stem, since articles come in both languages; the words that say nothing in either are
 * left out. Titles and summaries are found with a slip of the finger as well.
 */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    create extension if not exists pg_trgm;

    create text search dictionary public.desk_stop_en
      (template = pg_catalog.simple, stopwords = english, accept = false);
    create text search dictionary public.desk_stop_de
      (template = pg_catalog.simple, stopwords = german, accept = false);
    create text search configuration public.desk_words (copy = pg_catalog.simple);
    alter text search configuration public.desk_words
      alter mapping for asciiword, word, numword, asciihword, hword, numhword,
        hword_asciipart, hword_part, hword_numpart
      with public.desk_stop_en, public.desk_stop_de, pg_catalog.simple;

    create function public.desk_search_words(content text) returns tsvector
      language sql immutable parallel safe as $$
        select to_tsvector('public.desk_words'::regconfig, content)
          || to_tsvector('pg_catalog.english'::regconfig, content)
          || to_tsvector('pg_catalog.german'::regconfig, content)
      $$;

    create function public.desk_rich_text_words(body jsonb) returns text
      language sql immutable parallel safe as $$
        select coalesce(string_agg(node #>> '{}', ' '), '')
        from jsonb_path_query(body, 'strict $.**.text', '{}', true) node
      $$;

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
  `)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`
    alter table articles drop column search_words, drop column search_heading;
    drop function public.desk_rich_text_words(jsonb);
    drop function public.desk_search_words(text);
    drop text search configuration public.desk_words;
    drop text search dictionary public.desk_stop_en;
    drop text search dictionary public.desk_stop_de;
  `)
}
