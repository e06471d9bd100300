import { slugs } from '@/src/slugs'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { drizzleOf } from './transaction'

export type ArticleNumbers = {
  id: string
  title: string
  shown: number
  opened: number
  solved: number
  stayedAway: number
  sentAnyway: number
  helped: number
  failed: number
  tickets: number
}

const articles = sql.identifier(slugs.articles)

const sums = (since: Date) => sql`
  select coalesce(sum(shown), 0)::int as shown, coalesce(sum(opened), 0)::int as opened,
    coalesce(sum(solved), 0)::int as solved, coalesce(sum(stayed_away), 0)::int as "stayedAway",
    coalesce(sum(sent_anyway), 0)::int as "sentAnyway"
  from article_days where article_id = articles.id and day >= ${since.toISOString()}::date`

const votes = (since: Date) => sql`
  select count(*) filter (where helpful)::int as helped,
    count(*) filter (where not helpful)::int as failed
  from article_votes where article_id = articles.id and updated_at >= ${since.toISOString()}`

const needed = sql`
  select count(*)::int as tickets from tickets_rels linked
  where linked.articles_id = articles.id and linked.path = 'relatedArticles'`

const numbersOf = (since: Date) => sql`
  select articles.id, coalesce(articles.title, '') as title, days.*, votes.*, needed.*
  from ${articles} as articles
  cross join lateral (${sums(since)}) as days
  cross join lateral (${votes(since)}) as votes
  cross join lateral (${needed}) as needed`

/** What became of one article since then; null when there is none. */
export async function numbersOfArticle(
  payload: Payload,
  article: string,
  since: Date,
): Promise<ArticleNumbers | null> {
  const { rows } = await drizzleOf(payload).execute<ArticleNumbers>(
    sql`${numbersOf(since)} where articles.id = ${article}`,
  )
  return rows[0] ?? null
}

/** Published articles, those that were needed most first. */
export async function mostNeeded(payload: Payload, since: Date, most: number) {
  const { rows } = await drizzleOf(payload).execute<ArticleNumbers>(sql`
    ${numbersOf(since)} where articles._status = 'published'
    order by opened desc, shown desc, tickets desc, title, articles.id limit ${most}`)
  return rows
}

/** Published articles that stood there all the time and that nobody opened. */
export async function unread(payload: Payload, since: Date, most: number) {
  const { rows } = await drizzleOf(payload).execute<{ id: string; title: string }>(sql`
    select id, title from ${articles} as articles
    where _status = 'published' and created_at < ${since.toISOString()}
      and not exists (select from article_days where article_id = articles.id
        and opened > 0 and day >= ${since.toISOString()}::date)
    order by created_at, id limit ${most}`)
  return rows
}

export type Miss = { words: string; times: number }

/** What was searched for in vain, the most frequent first. */
export async function misses(payload: Payload, since: Date, most: number): Promise<Miss[]> {
  const { rows } = await drizzleOf(payload).execute<Miss>(sql`
    select words, sum(times)::int as times from missed_searches
    where day >= ${since.toISOString()}::date
    group by words order by times desc, words limit ${most}`)
  return rows
}
