import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { drizzleOf } from './transaction'

/** Tickets that are made anew at once: whoever writes to one of them waits so long. */
const batch = 50

/** Takes tickets whose row no longer fits and makes it anew. Returns how many; 0: none is left. */
export async function rebuildPending(payload: Payload): Promise<number> {
  const { rows } = await drizzleOf(payload).execute<{ count: number }>(sql`
    with taken as (
      delete from search_pending where ticket_id in (
        select ticket_id from search_pending order by ticket_id desc limit ${batch}
        for update skip locked)
      returning ticket_id)
    select count(*)::int as count, search_rebuild(array_agg(ticket_id)) from taken`)
  return rows[0]?.count ?? 0
}

/** How many tickets wait to be made anew. */
export async function countPending(payload: Payload): Promise<number> {
  const { rows } = await drizzleOf(payload).execute<{ count: number }>(
    sql`select count(*)::int as count from search_pending`,
  )
  return rows[0]?.count ?? 0
}

/** Lets every ticket be made anew, and every word be learned again. */
export async function queueEverything(payload: Payload): Promise<void> {
  const db = drizzleOf(payload)
  await db.execute(sql`insert into search_pending select id from tickets on conflict do nothing`)
  await db.execute(sql`update search_lexicon set stems = search_stems(word)`)
  await db.execute(sql`
    select search_learn(array(select distinct lexeme from articles, unnest(search_words)))`)
}

/** Takes in what transactions left for later, and what the indexes keep unsorted. */
export async function tidySearch(payload: Payload): Promise<void> {
  const db = drizzleOf(payload)
  await db.execute(sql`select search_learn_waiting()`)
  await db.execute(sql`
    select gin_clean_pending_list('ticket_search_staff_words'),
      gin_clean_pending_list('ticket_search_public_words')`)
}

type Drift = { checked: number; drifted: number; last: string | null }

/** Compares rows of the index with what is written, from one ticket on. */
export async function checkDrift(payload: Payload, after: string | null): Promise<Drift> {
  const { rows } = await drizzleOf(payload).execute<Drift>(sql`
    with some as (
      select array(select id from tickets where ${after}::uuid is null or id > ${after}::uuid
        order by id limit 500) as ids)
    select cardinality(ids) as checked, ids[cardinality(ids)] as last,
      (select count(*)::int from search_drifted(ids)) as drifted
    from some`)
  return rows[0] ?? { checked: 0, drifted: 0, last: null }
}
