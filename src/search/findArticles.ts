import { drizzleOf, type Executor } from '@/src/database/transaction'
import { readQuery, type SearchQuery, type Term } from '@/src/domain/search/readQuery'
import { tsqueryOf, type Asked } from '@/src/domain/search/tsquery'
import { searchTextMax } from '@/src/domain/searchedText'
import { slugs } from '@/src/slugs'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { expandWords, reaches } from './expandWords'

type Search = {
  text: string
  /** Words that lift an article that has them, and find none by themselves. */
  alsoAbout?: string
  /** Whether any of the words will do: a question in a sentence, where most of them say little. */
  isVague?: boolean
  audiences: readonly string[]
  limit: number
  skip?: number
}

type Row = { id: string }

const table = sql.identifier(slugs.articles)
/** Of a sentence the rarest words say what it is about. */
const rarestMost = 8
const sentenceMost = 80

const visibleTo = (audiences: readonly string[]) =>
  sql`_status = 'published' and audience in (${sql.join(
    audiences.map((audience) => sql`${audience}`),
    sql`, `,
  )})`

/** The terms that the fewest articles have, of those that any has. */
async function rarest(db: Executor, terms: readonly Term[], search: Search): Promise<Term[]> {
  const words = [...new Set(terms.flatMap((term) => term.words))].filter((word) => word.length > 1)
  const { rows } = await db.execute<{ word: string; isStop: boolean; articles: number }>(sql`
    select word,
      exists (select from search_languages where ts_lexize(dictionary::regdictionary, word) = '{}')
        as "isStop",
      (select count(*) from ${table} where ${visibleTo(search.audiences)}
        and search_words @@ (quote_literal(left(word, greatest(3, length(word) - 2))) || ':*')::tsquery
      )::int as articles
    from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) as each(word)`)
  const said = rows.filter(({ isStop }) => !isStop)
  const known = said.filter(({ articles }) => articles > 0)
  return (known.length > 0 ? known : said)
    .toSorted((one, other) => one.articles - other.articles)
    .slice(0, rarestMost)
    .map(({ word }) => ({ words: [word], isLiteral: false, isOpen: true, joined: [] }))
}

const anyOf = (query: Pick<SearchQuery, 'terms'>, asked: Asked): Asked =>
  query.terms.length > 0 ? { ...asked, all: asked.any } : asked

/**
 * The ids of published articles for these audiences, best first: the title before the summary before
 * the text, what is written as it was typed before other forms, and slips where nothing else is
 * found. What is shown of them is read again as the person.
 */
export async function findArticles(payload: Payload, search: Search): Promise<string[]> {
  const { text, audiences, isVague = false } = search
  if (audiences.length === 0) return []
  const db = drizzleOf(payload)
  const most = isVague ? sentenceMost : undefined
  const typed = readQuery(text.slice(0, searchTextMax), () => false, most)
  if (typed.terms.length === 0) return []
  const query = isVague ? { ...typed, terms: await rarest(db, typed.terms, search) } : typed
  if (query.terms.length === 0) return []

  for (const reach of reaches) {
    const asked = tsqueryOf(query, await expandWords(db, query, reach))
    const found = asked ? await ranked(db, search, isVague ? anyOf(query, asked) : asked) : []
    if (found.length > 0) return found
  }
  return isVague || query.terms.length < 2
    ? []
    : findArticles(payload, { ...search, isVague: true })
}

async function ranked(db: Executor, search: Search, asked: Asked): Promise<string[]> {
  const { alsoAbout, audiences, limit, skip = 0 } = search
  const about = readQuery(alsoAbout ?? '', () => false).terms.flatMap(({ words }) => words)
  const rank = (query: string) =>
    sql`ts_rank('{0.1, 0.2, 0.4, 1}', search_words, ${query}::tsquery)`
  const lift = about.length
    ? sql` + 0.1 * ${rank(about.map((word) => `'${word}'`).join(' | '))}`
    : sql.empty()
  const { rows } = await db.execute<Row>(sql`
    select id from ${table}
    where ${visibleTo(audiences)} and search_words @@ ${asked.all}::tsquery
    order by 2 * ${rank(asked.exact)} + ${rank(asked.any)}${lift} desc, id
    limit ${limit} offset ${skip}`)
  return rows.map(({ id }) => id)
}
