import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

const wordsAlone = `
  create or replace function public.desk_rich_text_words(body jsonb) returns text
    language sql immutable parallel safe as $$
      select coalesce(string_agg(node #>> '{}', ' '), '')
      from jsonb_path_query(body, 'strict $.**.text', '{}', true) node
    $$;`

/** What stands in blocks of code is found as well. */
const wordsAndCode = `
  create or replace function public.desk_rich_text_words(body jsonb) returns text
    language sql immutable parallel safe as $$
      select coalesce(string_agg(node #>> '{}', ' '), '')
      from (
        select jsonb_path_query(body, 'strict $.**.text', '{}', true)
        union all
        select jsonb_path_query(body, 'strict $.**.code', '{}', true)
      ) as each(node)
      where jsonb_typeof(node) = 'string'
    $$;`

const columns = (keywords: string) => `
  alter table articles add column search_words tsvector generated always as (
    search_vector(title::text, 'A') ${keywords} || search_vector(summary::text, 'B')
    || search_vector(public.desk_rich_text_words(body), 'C')) stored;
  create index articles_search_words_idx on articles using gin (search_words);`

const withoutColumn = 'alter table articles drop column search_words;'

/**
 * Written by hand: articles are found by their search words, which no reader sees, and by their
 * code.
 */
export const up = async ({ db }: MigrateUpArgs) => {
  const found = columns(`|| search_vector(keywords::text, 'A')`)
  await db.execute(sql.raw(withoutColumn + wordsAndCode + found))
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql.raw(withoutColumn + wordsAlone + columns('')))
}
