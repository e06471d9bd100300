import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

/**
 * Written by hand: when the words of an article last changed for its readers, and when somebody last
 * said that they are still right. Saving its owner or its search words changes neither.
 */
export const up = async ({ db }: MigrateUpArgs) => {
  await db.execute(sql`
    create table article_care (
      article_id uuid primary key references articles on delete cascade,
      changed_at timestamptz not null,
      checked_at timestamptz);
    create index article_care_changed_at on article_care (changed_at);

    create function public.note_article_words() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE'
            and (old.title, old.summary, old.body) is distinct from (new.title, new.summary, new.body) then
          insert into public.article_care (article_id, changed_at) values (new.id, new.updated_at)
            on conflict (article_id) do update set changed_at = excluded.changed_at;
        else
          insert into public.article_care (article_id, changed_at) values (new.id, new.updated_at)
            on conflict (article_id) do nothing;
        end if;
        return null;
      end $$;
    create trigger articles_words_changed after insert or update on articles
      for each row when (new._status = 'published') execute function public.note_article_words();

    insert into article_care (article_id, changed_at)
      select id, updated_at from articles where _status = 'published';
  `)
}

export const down = async ({ db }: MigrateDownArgs) => {
  await db.execute(sql`
    drop trigger articles_words_changed on articles;
    drop function public.note_article_words;
    drop table article_care;
  `)
}
