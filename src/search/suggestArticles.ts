import { drizzleOf, type Executor } from '@/src/database/transaction'
import { saidWords, type SaidWord } from '@/src/domain/article/saidWords'
import {
  rarest,
  suggested,
  weightOf,
  type Candidate,
  type Place,
  type Weighed,
} from '@/src/domain/article/suggest'
import { readQuery } from '@/src/domain/search/readQuery'
import type { Scope } from '@/src/domain/search/registered'
import { slugs } from '@/src/slugs'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { alikeTickets } from './alikeTickets'
import { articlesVisibleTo, type Reader } from './articlesVisibleTo'
import { expandWords, type Reach } from './expandWords'

type Search = {
  subject: string
  text: string
  /** The name of the category: an article about it is lifted a little. */
  category?: string
  reader: Reader
  /** Whose tickets may be learned from; null for nobody's. */
  scope: Scope | null
  /** A ticket that is not learned from. */
  besides?: string
}

export type Suggested = Pick<Candidate, 'id' | 'solved'>

const table = sql.identifier(slugs.articles)
/** A word that more articles have is as good as in all of them. */
const countedMost = 200
const candidatesMost = 60
/** Of a finished word compounds are found by its beginning from so many letters on. */
const prefixFrom = 5
const slipFrom = 5
const slipsMost = 4
/** Of a request with so few words each is meant. */
const fewWords = 3

type Asked = Weighed & { query: string }

/** A form that is much shorter shares the beginning alone: accessibility, access. */
const isOther = (word: string, form: string) => form.length >= word.length - 4

const quoted = (word: string) => `'${word}'`

/** What each word may be written as, as PostgreSQL reads it; words that say nothing are left out. */
async function queriesOf(db: Executor, said: readonly SaidWord[], reach: Reach) {
  const terms = said.map(({ word }) => ({
    words: [word],
    isLiteral: false,
    isOpen: false,
    joined: [],
  }))
  const expansions = await expandWords(db, { terms }, reach)
  return said.flatMap(({ word, isSubject }) => {
    const { isStop = false, forms = [] } = expansions.get(word) ?? {}
    if (isStop) return []
    // Of what may be a slip the ending may be another one: pflegt, pflegen.
    const begun = reach === 'slips' ? word.slice(0, Math.max(prefixFrom, word.length - 1)) : word
    const own = word.length >= prefixFrom ? `${quoted(begun)}:*` : quoted(word)
    const others = forms.filter((form) => isOther(word, form)).map(quoted)
    return [{ word, isSubject, query: [own, ...others].join(' | ') }]
  })
}

/** How many of the reader's articles have each of these words. */
async function counted(db: Executor, search: Search, asked: readonly Omit<Asked, 'articles'>[]) {
  if (asked.length === 0) return []
  const { rows } = await db.execute<{ word: string; articles: number }>(sql`
    select word, (select count(*) from (select from ${table}
      where ${articlesVisibleTo(search.reader)} and search_words @@ query::tsquery
      limit ${countedMost}) as counted)::int as articles
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as each(word text, query text)`)
  const articles = new Map(rows.map((row) => [row.word, row.articles]))
  return asked.map((each): Asked => ({ ...each, articles: articles.get(each.word) ?? 0 }))
}

/** Each word of the request, weighed. A word of the subject that is nowhere may be a slip. */
async function weigh(db: Executor, search: Search): Promise<Asked[]> {
  const said = saidWords(search)
  const known = await counted(db, search, await queriesOf(db, said, 'forms'))
  const isMissing = ({ word, isSubject, articles }: Asked) =>
    (isSubject || said.length <= fewWords) && articles === 0 && word.length >= slipFrom
  const missing = known.filter(isMissing).slice(0, slipsMost)
  if (missing.length === 0) return known
  const corrected = await counted(db, search, await queriesOf(db, missing, 'slips'))
  const found = new Map(corrected.map((each) => [each.word, each]))
  return known.map((each) => found.get(each.word) ?? each)
}

type Row = { id: string; hits: Record<string, Place>; isOfCategory: boolean }

const labelled = (query: string, label: string) =>
  query.replaceAll(/'(?:[^']|'')*'(?::\*)?/g, (word) =>
    word.endsWith('*') ? `${word}${label}` : `${word}:${label}`,
  )

/** The articles that have one of the words or are named, and where in them the words stand. */
async function candidates(
  db: Executor,
  search: Search,
  asked: readonly Asked[],
  named: readonly string[],
): Promise<Row[]> {
  const any = asked.map(({ query }) => `(${query})`).join(' | ')
  const category = readQuery(search.category ?? '', () => false).terms.flatMap(({ words }) => words)
  const ofCategory = category.map((word) => `'${word}'`).join(' | ')
  const words = asked.map(({ word, query }) => ({
    word,
    title: labelled(query, 'A'),
    head: labelled(query, 'AB'),
    query,
  }))
  const { rows } = await db.execute<Row>(sql`
    with asked as materialized (
      select word, title::tsquery as title, head::tsquery as head, query::tsquery as query
      from jsonb_to_recordset(${JSON.stringify(words)}::jsonb)
        as each(word text, title text, head text, query text)
    ), found as materialized (
      select id, search_words from ${table}
      where ${articlesVisibleTo(search.reader)} and (search_words @@ ${any}::tsquery
        or id = any(${`{${named.join(',')}}`}::uuid[]))
      order by ts_rank('{0.1, 0.2, 0.5, 1}', search_words, ${any}::tsquery) desc, id
      limit ${candidatesMost}
    )
    select id, ${ofCategory ? sql`search_words @@ ${ofCategory}::tsquery` : sql`false`} as "isOfCategory",
      (select coalesce(jsonb_object_agg(word, case when search_words @@ title then 'A'
          when search_words @@ head then 'B' else 'C' end), '{}')
        from asked where search_words @@ query) as hits
    from found`)
  return rows
}

const totalOf = async (db: Executor, reader: Reader): Promise<number> => {
  const { rows } = await db.execute<{ total: number }>(sql`
    select count(*)::int as total from (select from ${table} where ${articlesVisibleTo(reader)} limit 5000) as counted`)
  return rows[0]?.total ?? 0
}

/**
 * Published articles that may answer a request, best first; none where none is about enough of what
 * was written. They are found by the rarest of its words and by alike tickets that were solved.
 */
export async function suggestArticles(payload: Payload, search: Search): Promise<Suggested[]> {
  const db = drizzleOf(payload)
  const words = await weigh(db, search)
  if (words.length === 0) return []
  const all = await totalOf(db, search.reader)
  const queries = new Map(words.map(({ word, query }) => [word, query]))
  const chosen = rarest(words, all).map((word) => ({
    ...word,
    query: queries.get(word.word) ?? '',
  }))
  const learned = words
    .toSorted((one, other) => weightOf(other, all) - weightOf(one, all))
    .slice(0, 8)
    .map((word) => ({ word: word.word, query: word.query, weight: weightOf(word, all) }))
  const solved = search.scope
    ? await alikeTickets(db, search.scope, learned, search.besides)
    : new Map<string, number>()
  if (chosen.length === 0 && solved.size === 0) return []
  const found = await candidates(db, search, chosen, [...solved.keys()])
  return suggested(
    found.map((row) => ({ ...row, solved: solved.get(row.id) ?? 0 })),
    words,
    all,
  ).map(({ id, solved: times }) => ({ id, solved: times }))
}
