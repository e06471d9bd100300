import type { Executor } from '@/src/database/transaction'
import type { SearchQuery, Term } from '@/src/domain/search/readQuery'
import type { Scope } from '@/src/domain/search/registered'
import { meantTerms, tsqueryOf, type Asked, type Expansions } from '@/src/domain/search/tsquery'
import { sql } from '@payloadcms/db-postgres'
import { expandWords, reaches, type Reach } from './expandWords'

type Sql = ReturnType<typeof sql>

/** Which tickets may be found besides, said as a query on their table; null: all of the scope. */
export type Among = ((tickets: Sql) => Sql) | null

export type Question = {
  db: Executor
  scope: Scope
  query: SearchQuery
  among: Among
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

/** Fewer than these are looked at one by one, more are looked for slice by slice. */
const fewTickets = 2_000
const slicesAtOnce = [1, 4, 16, 64]

const ids = (list: readonly string[]) => sql`${`{${list.join(',')}}`}::uuid[]`

type Row = { id: string }

const tableOf = (scope: Scope) =>
  sql.identifier(scope === 'staff' ? 'ticket_search_staff' : 'ticket_search_public')

function candidates({ scope }: Question, asked: string, where: Sql): Sql {
  const isStaff = scope === 'staff'
  return sql`search_tickets(${isStaff}, ${asked}, ${isStaff ? null : scope.client}::uuid,
    ${ids(isStaff ? [] : scope.organizations)}, ${where})`
}

async function lastSlice(db: Executor): Promise<number> {
  const { rows } = await db.execute<{ slice: number }>(
    sql`select coalesce(max(number), 0) / 2048 as slice from tickets`,
  )
  return rows[0]?.slice ?? 0
}

/** The tickets that `among` leaves, when they are few. */
async function fewAmong({ db, among }: Question): Promise<string[] | null> {
  if (!among) return null
  const { rows } = await db.execute<Row>(sql`${among(sql`true`)} limit ${fewTickets + 1}`)
  return rows.length > fewTickets ? null : rows.map(({ id }) => id)
}

async function bySlices(question: Question, asked: string, isHead: boolean, wanted: number) {
  const { db, among } = question
  const found: string[] = []
  let last = await lastSlice(db)
  for (let step = 0; last >= 0 && found.length < wanted; step++) {
    const size = slicesAtOnce[Math.min(step, slicesAtOnce.length - 1)] ?? 1
    const first = Math.max(0, last - size + 1)
    const limit = among ? 1_000_000 : wanted - found.length
    const where = sql`null::uuid[], ${isHead}, ${first}::int, ${last}::int, ${limit}::int`
    const some = sql`select ticket_id from ${candidates(question, asked, where)}`
    const { rows } = await db.execute<Row>(
      among
        ? sql`${among(sql`tickets.id in (${some})`)} order by tickets.id desc limit ${wanted - found.length}`
        : sql`select ticket_id as id from (${some}) as found`,
    )
    found.push(...rows.map(({ id }) => id))
    last = first - 1
  }
  return found
}

async function search(question: Question, asked: string, isHead: boolean, few: string[] | null) {
  if (!few) return bySlices(question, asked, isHead, question.most)
  if (few.length === 0) return []
  const where = sql`${ids(few)}, ${isHead}, null::int, null::int, ${question.most}::int`
  const { rows } = await question.db.execute<Row>(
    sql`select ticket_id as id from ${candidates(question, asked, where)}`,
  )
  return rows.map(({ id }) => id)
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
async function byNumber({ db, among, query }: Question): Promise<string[]> {
  if (query.number === null) return []
  const { rows } = await db.execute<Row>(
    among
      ? among(sql`tickets.number = ${query.number}`)
      : sql`select id from tickets where number = ${query.number}`,
  )
  return rows.map(({ id }) => id)
}

const isMistyped = (reach: Reach) => reach === 'slips' || reach === 'guesses'

const withoutOne = (terms: readonly Term[]) => (terms.length > 2 ? terms.map((_, at) => at) : [])

/**
 * The ids of the tickets that a query finds in this scope, best first. What was typed wrongly is
 * looked for only where nothing of one's own is written so, and rows are read as the person
 * afterwards: others' words change neither what is found nor its order.
 */
export async function findTickets(question: Question): Promise<Found | null> {
  const { db, query, most } = question
  if (query.terms.length === 0) return null
  const few = await fewAmong(question)
  const named = await byNumber(question)
  let last: Found | null = null
  for (const reach of reaches) {
    const expansions = await expandWords(db, query, reach)
    const asked = tsqueryOf(query, expansions)
    if (!asked) return null
    const heads = tsqueryOf(query, expansions, { isSubject: true })?.all ?? asked.all
    const inHeads = await search({ ...question, most: Math.ceil(most / 3) }, heads, true, few)
    const found = [...new Set([...inHeads, ...(await search(question, asked.all, false, few))])]
    const all = found.slice(0, most)
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
    const found = asked ? await search(question, asked.all, false, few) : []
    if (asked && found.length > 0) {
      return { ...last, asked, ids: await ranked(question, found, asked) }
    }
  }
  return last
}
