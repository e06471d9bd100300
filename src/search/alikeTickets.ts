import type { Executor } from '@/src/database/transaction'
import type { Scope } from '@/src/domain/search/registered'
import { sql } from '@payloadcms/db-postgres'

/** So many of the newest tickets with one of the words are compared. */
const comparedMost = 60

export type AskedWord = { word: string; weight: number; query: string }

type Row = { article: string; solved: number }

const ownersOf = (scope: Scope) =>
  scope === 'staff'
    ? sql`null::uuid, '{}'::uuid[]`
    : sql`${scope.client}::uuid, ${`{${scope.organizations.join(',')}}`}::uuid[]`

/**
 * The articles that go with solved tickets like this one, and with how many. Only tickets that the
 * reader may see are compared: what others wrote is told to nobody, not even by a suggestion.
 */
export async function alikeTickets(
  db: Executor,
  scope: Scope,
  words: readonly AskedWord[],
  besides?: string,
): Promise<ReadonlyMap<string, number>> {
  if (words.length === 0) return new Map()
  const any = words.map(({ query }) => `(${query})`).join(' | ')
  const table = sql.identifier(scope === 'staff' ? 'ticket_search_staff' : 'ticket_search_public')
  const whole = words.reduce((sum, { weight }) => sum + weight, 0)
  const { rows } = await db.execute<Row>(sql`
    with asked as materialized (
      select query::tsquery as query, weight
      from jsonb_to_recordset(${JSON.stringify(words)}::jsonb) as each(query text, weight float)
    ), alike as (
      select s.ticket_id
      from search_newest(${scope === 'staff'}, ${any}, ${any}, ${ownersOf(scope)},
        ${comparedMost}::int) as found(ticket_id)
      join ${table} s on s.ticket_id = found.ticket_id
      where s.ticket_id is distinct from ${besides ?? null}::uuid
        and (select sum(weight) from asked where s.words @@ query) >= ${whole / 2}::float
    )
    select linked.articles_id as article, count(*)::int as solved
    from alike join tickets t on t.id = alike.ticket_id and t.status in ('resolved', 'closed')
    join tickets_rels linked on linked.parent_id = t.id and linked.path = 'relatedArticles'
    group by linked.articles_id`)
  return new Map(rows.map(({ article, solved }) => [article, solved]))
}
