import { slugs } from '@/src/slugs'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

type Sql = ReturnType<typeof sql>

type Search = {
  /** As `searchWords` returns them: letters and figures only. */
  words: readonly string[]
  /** Words that lift an article that has them, and find none by themselves. */
  alsoAbout?: readonly string[]
  audiences: readonly string[]
  limit: number
  skip?: number
}

const either = (words: readonly string[], ending = '') =>
  words.map((word) => `${word}${ending}`).join(' | ')

const stems = (words: readonly string[]): Sql =>
  sql`(to_tsquery('pg_catalog.english', ${either(words)}) || to_tsquery('pg_catalog.german', ${either(words)}))`

/** The last word may still be in the making; each word may be the beginning of another. */
const beginnings = (words: readonly string[]): Sql =>
  sql`to_tsquery('public.desk_words', ${either(words, ':*')})`

/**
 * The ids of published articles for these audiences, best first: by full text with the title before
 * the summary before the text, and by likeness for what was mistyped. What is shown of them is read
 * again as the person.
 */
export async function findArticles(payload: Payload, search: Search): Promise<string[]> {
  const { words, alsoAbout = [], audiences, limit, skip = 0 } = search
  if (words.length === 0 || audiences.length === 0) return []

  const long = words.filter((word) => word.length > 3)
  const list = (values: readonly string[]) =>
    sql.join(
      [...values].map((each) => sql`${each}`),
      sql`, `,
    )
  const looksAlike = long.map((word) => sql`search_heading %> ${word}`)
  const likeness = long.map((word) => sql`word_similarity(${word}, search_heading) ^ 2`)
  const asked = sql`(${stems(words)} || ${beginnings(words)})`
  const lift = alsoAbout.length
    ? sql` + 0.1 * ts_rank(search_words, ${stems(alsoAbout)})`
    : sql.empty()
  const score = sql`ts_rank(search_words, ${asked})${
    long.length
      ? sql` + 0.2 * (${sql.join(likeness, sql` + `)}) / ${long.length}::float`
      : sql.empty()
  }${lift}`
  const matches = sql.join([sql`search_words @@ ${asked}`, ...looksAlike], sql` or `)

  const { drizzle } = payload.db as unknown as PostgresAdapter
  const { rows } = await drizzle.execute<{ id: string }>(sql`
    select id from ${sql.identifier(slugs.articles)}
    where _status = 'published' and audience in (${list(audiences)}) and (${matches})
    order by ${score} desc, id
    limit ${limit} offset ${skip}`)
  return rows.map(({ id }) => id)
}
