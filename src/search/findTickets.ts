import type { Executor } from '@/src/database/transaction'
import type { SearchQuery, Term } from '@/src/domain/search/readQuery'
import type { Scope } from '@/src/domain/search/registered'
import { meantTerms, tsqueryOf, type Asked, type Expansions } from '@/src/domain/search/tsquery'
import { sql } from '@payloadcms/db-postgres'
import { expandWords, reaches, type Reach } from './expandWords'

type Sql = ReturnType<typeof sql>

/** The tickets that the person may see and the filters leave, as a query on their table. */
export type Among = (more: Sql) => Sql

export type Question = {
  db: Executor
  scope: Scope
  query: SearchQuery
  among: Among
  /** Whether it leaves fewer than the scope has. */
  isFiltered: boolean
  /** So many are found at most, the newest. */
  most: number
}

export type Found = {
  ids: string[]
  reach: Reach
  asked: Asked
  expansions: Expansions
  written?: ReadonlySet<string>
}

/** Fewer than these are looked at one by one, among more it goes back slice by slice. */
const fewTickets = 2_000

const ids = (list: readonly string[]) => sql`${`{${list.join(',')}}`}::uuid[]`

type Row = { id: string }

const tableOf = (scope: Scope) =>
  sql.identifier(scope === 'staff' ? 'ticket_search_staff' : 'ticket_search_public')

const ownersOf = (scope: Scope) =>
  scope === 'staff'
    ? sql`null::uuid, '{}'::uuid[]`
    : sql`${scope.client}::uuid, ${ids(scope.organizations)}`

const idsIn = async (db: Executor, query: Sql) =>
  (await db.execute<Row>(query)).rows.map(({ id }) => id)

/** The tickets that the filters leave, when they are few. */
async function fewAmong({ db, among, isFiltered }: Question): Promise<string[] | null> {
  if (!isFiltered) return null
  const found = await idsIn(db, sql`${among(sql`true`)} limit ${fewTickets + 1}`)
  return found.length > fewTickets ? null : found
}

/** Of many tickets those with the words, slice by slice from the newest on. */
async function bySlices({ db, scope, among, most }: Question, { all }: Asked): Promise<string[]> {
  const newest = sql`select coalesce(max(number), 0) / 2048 as slice from tickets`
  const { rows } = await db.execute<{ slice: number }>(newest)
  const found: string[] = []
  let last = rows[0]?.slice ?? 0
  for (let size = 1; last >= 0 && found.length < most; size *= 4) {
    const first = Math.max(0, last - size + 1)
    const some = sql`select ticket_id from search_tickets(${scope === 'staff'}, ${all},
      ${ownersOf(scope)}, null::uuid[], false, ${first}::int, ${last}::int, 1000000)`
    const query = among(sql`tickets.id in (${some})`)
    found.push(
      ...(await idsIn(db, sql`${query} order by tickets.id desc limit ${most - found.length}`)),
    )
    last = first - 1
  }
  return found
}

/** The newest tickets with the words; those with them in the subject are not missed. */
async function searchOwn(
  question: Question,
  asked: Asked,
  heads: Asked | null,
  few: string[] | null,
) {
  const { db, scope, isFiltered, most } = question
  if (few?.length === 0) return []
  if (few) {
    return idsIn(
      db,
      sql`select ticket_id as id from search_tickets(${scope === 'staff'}, ${asked.all},
        ${ownersOf(scope)}, ${ids(few)}, false, null::int, null::int, ${most}::int)`,
    )
  }
  if (isFiltered) return bySlices(question, asked)
  return idsIn(
    db,
    sql`select search_newest as id from search_newest(${scope === 'staff'}, ${heads?.all ?? null},
      ${asked.all}, ${ownersOf(scope)}, ${most}::int)`,
  )
}

/** The same, with the single tickets that somebody was added to, of those that the filters leave. */
async function search(question: Question, asked: Asked, heads: Asked | null, few: string[] | null) {
  const own = await searchOwn(question, asked, heads, few)
  const { db, scope, among, most } = question
  const followed = scope === 'staff' ? [] : scope.followed
  if (followed.length === 0 || few?.length === 0) return own
  const owners = sql`array(select organization_id from tickets where id = any(${ids(followed)}))`
  const added = sql`select ticket_id from search_tickets(false, ${asked.all}, null::uuid, ${owners},
    ${ids(followed)}, false, null::int, null::int, ${most}::int)`
  const others = await idsIn(db, among(sql`tickets.id in (${added})`))
  return [...new Set([...own, ...others])]
}

/** Subject, requester and the like count more than what was said later, today more than last year. */
async function ranked({ db, scope }: Question, found: readonly string[], asked: Asked) {
  if (found.length < 2) return [...found]
  const rank = (query: string) => sql`ts_rank('{0.1, 0.25, 0.5, 1}', s.words, ${query}::tsquery, 1)`
  const { rows } = await db.execute<Row>(sql`
    select s.ticket_id as id from ${tableOf(scope)} s join tickets t on t.id = s.ticket_id
    where s.ticket_id = any(${ids(found)})
    order by (2 * ${rank(asked.exact)} + ${rank(asked.any)})
      * (0.7 + 0.3 * exp(-extract(epoch from now() - t.last_activity_at) / 86400 / 90)) desc,
      s.ticket_id desc`)
  return rows.map(({ id }) => id)
}

/** Which of the words that something was taken for stand in what was found. */
async function writtenIn(
  { db, scope }: Question,
  found: readonly string[],
  expansions: Expansions,
) {
  const words = [...expansions].flatMap(([word, { slips }]) => [word, ...slips])
  const { rows } = await db.execute<{ word: string }>(sql`
    select word from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) as each(word)
    where exists (select from ${tableOf(scope)} s
      where s.ticket_id = any(${ids(found.slice(0, 20))}) and s.words @@ quote_literal(word)::tsquery)`)
  return new Set(rows.map(({ word }) => word))
}

/** The ticket that was named by its number stands first. */
const byNumber = async ({ db, among, query }: Question): Promise<string[]> =>
  query.number === null ? [] : idsIn(db, among(sql`tickets.number = ${query.number}`))

const isMistyped = (reach: Reach) => reach === 'slips' || reach === 'guesses'

/**
 * What must not be there may stand in the messages: of that a subject knows nothing. And whether words
 * stand side by side no index knows: of frequent ones every subject there is would be looked at.
 */
const isOfSubjects = ({ terms, excluded }: SearchQuery) =>
  excluded.length === 0 && terms.every(({ words }) => words.length === 1)

const withoutOne = (terms: readonly Term[]) => (terms.length > 2 ? terms.map((_, at) => at) : [])

/**
 * The ids of the tickets that a query finds in this scope, best first. What was typed wrongly is
 * looked for only where nothing of one's own is written so, and rows are read as the person
 * afterwards: others' words change neither what is found nor its order.
 */
export async function findTickets(question: Question): Promise<Found | null> {
  const { db, query } = question
  if (query.terms.length === 0) return null
  const few = await fewAmong(question)
  const named = await byNumber(question)
  if (query.isNumber && named.length > 0) {
    return {
      ids: named,
      reach: 'forms',
      asked: { all: '', exact: '', any: '' },
      expansions: new Map(),
    }
  }
  let last: Found | null = null
  for (const reach of reaches) {
    const expansions = await expandWords(db, query, reach)
    const asked = tsqueryOf(query, expansions)
    if (!asked) return null
    const heads = isOfSubjects(query) ? tsqueryOf(query, expansions, { isSubject: true }) : null
    const all = await search(question, asked, heads, few)
    last = { ids: all, reach, asked, expansions }
    if (all.length > 0 || named.length > 0) {
      const order = await ranked(question, all, asked)
      const written = isMistyped(reach) ? await writtenIn(question, order, expansions) : undefined
      return { ...last, ids: [...new Set([...named, ...order])], written }
    }
  }
  return last && (await byAllButOne(question, few, last))
}

/** Where no text has every word, one that lacks only one of them may still be what was meant. */
async function byAllButOne(question: Question, few: string[] | null, last: Found): Promise<Found> {
  const { query } = question
  for (const without of withoutOne(meantTerms(query, last.expansions)).toReversed()) {
    const asked = tsqueryOf(query, last.expansions, { without })
    const found = asked ? await search(question, asked, null, few) : []
    if (asked && found.length > 0) {
      return { ...last, asked, ids: await ranked(question, found, asked) }
    }
  }
  return last
}
