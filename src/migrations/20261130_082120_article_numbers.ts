import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Written by hand: what became of articles that were shown. A visit is a key of chance that the
 * browser makes and forgets; with it go half an hour later the rows of the first two tables. What
 * stays are numbers a day, and words that found nothing.
 */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    create table article_visits (
      visit uuid primary key,
      seen_at timestamptz not null default now(),
      outcome text check (outcome in ('solved', 'sent')));
    create index article_visits_seen_at on article_visits (seen_at);

    create table article_looks (
      visit uuid not null references article_visits on delete cascade,
      article_id uuid not null references articles on delete cascade,
      is_shown boolean not null default false,
      is_opened boolean not null default false,
      primary key (visit, article_id));
    create index article_looks_article on article_looks (article_id);

    create table article_days (
      article_id uuid not null references articles on delete cascade,
      day date not null,
      shown integer not null default 0,
      opened integer not null default 0,
      solved integer not null default 0,
      stayed_away integer not null default 0,
      sent_anyway integer not null default 0,
      primary key (article_id, day));
    create index article_days_day on article_days (day);

    create table missed_searches (
      words text collate "C" not null,
      day date not null,
      times integer not null default 1,
      primary key (words, day));
    create index missed_searches_day on missed_searches (day);
  `)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`
    drop table missed_searches, article_days, article_looks, article_visits;
  `)
}
