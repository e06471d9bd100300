import { missesMost, visitsMost, type Outcome } from '@/src/domain/article/visit'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { drizzleOf } from './transaction'

export type Looks = { shown: readonly string[]; opened: readonly string[] }

const ids = (list: readonly string[]) => sql`${`{${list.join(',')}}`}::uuid[]`

/** By the database's own estimate, which costs nothing. */
const isRoom = (table: string, most: number) =>
  sql`(select reltuples from pg_class where oid = ${table}::regclass) < ${most}`

/** Adds to a visit what its reader was shown, has opened, and how it ended. */
export async function keepVisit(
  payload: Payload,
  visit: string,
  { shown, opened }: Looks,
  outcome: Outcome | null,
): Promise<void> {
  const db = drizzleOf(payload)
  const { rows } = await db.execute(sql`
    insert into article_visits as known (visit, outcome)
    select ${visit}::uuid, ${outcome}
    where ${isRoom('article_visits', visitsMost)}
    on conflict (visit) do update
      set seen_at = now(), outcome = coalesce(excluded.outcome, known.outcome)
    returning 1`)
  if (rows.length === 0 || shown.length + opened.length === 0) return
  await db.execute(sql`
    insert into article_looks as known (visit, article_id, is_shown, is_opened)
    select ${visit}::uuid, id, id = any(${ids(shown)}), id = any(${ids(opened)})
    from unnest(${ids([...new Set([...shown, ...opened])])}) as id
    where (select count(*) from article_looks where visit = ${visit}::uuid) < 200
    on conflict (visit, article_id) do update
      set is_shown = known.is_shown or excluded.is_shown,
        is_opened = known.is_opened or excluded.is_opened`)
}

/** Counts words that found nothing; the desk remembers no more of them than it can show. */
export async function keepMiss(payload: Payload, words: string): Promise<void> {
  await drizzleOf(payload).execute(sql`
    insert into missed_searches as known (words, day)
    select ${words}, current_date
    where ${isRoom('missed_searches', missesMost)}
    on conflict (words, day) do update set times = known.times + 1`)
}

/** Turns visits that have ended into numbers, and forgets them. */
export async function countVisits(payload: Payload, endedBefore: Date): Promise<void> {
  await drizzleOf(payload).execute(sql`
    with ended as (
      select visit, seen_at, outcome from article_visits
      where seen_at < ${endedBefore.toISOString()}::timestamptz
      order by seen_at limit 5000 for update skip locked
    ), looks as (
      select looks.article_id, ended.seen_at::date as day, looks.is_shown, looks.is_opened,
        ended.outcome
      from ended join article_looks looks using (visit)
    ), counted as (
      insert into article_days as known
        (article_id, day, shown, opened, solved, stayed_away, sent_anyway)
      select article_id, day, count(*) filter (where is_shown), count(*) filter (where is_opened),
        count(*) filter (where is_opened and outcome = 'solved'),
        count(*) filter (where is_opened and outcome is distinct from 'sent'),
        count(*) filter (where is_opened and outcome = 'sent')
      from looks group by article_id, day
      on conflict (article_id, day) do update set shown = known.shown + excluded.shown,
        opened = known.opened + excluded.opened, solved = known.solved + excluded.solved,
        stayed_away = known.stayed_away + excluded.stayed_away,
        sent_anyway = known.sent_anyway + excluded.sent_anyway
    )
    delete from article_visits where visit in (select visit from ended)`)
}

export async function forgetNumbers(payload: Payload, days: Date, misses: Date): Promise<void> {
  const db = drizzleOf(payload)
  await db.execute(sql`delete from article_days where day < ${days.toISOString()}::date`)
  await db.execute(sql`delete from missed_searches where day < ${misses.toISOString()}::date`)
}
