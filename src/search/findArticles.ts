import { drizzleOf, type Executor } from '@/src/database/transaction'
import { rarestMost } from '@/src/domain/article/suggest'
import { readQuery, type SearchQuery, type Term } from '@/src/domain/search/readQuery'
import { meantTerms, tsqueryOf, type Asked, type Expansions } from '@/src/domain/search/tsquery'
import type { Sought } from '@/src/domain/search/marks'
import { searchTextMax } from '@/src/domain/searchedText'
import { slugs } from '@/src/slugs'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { articlesVisibleTo, type Reader } from './articlesVisibleTo'
import { expandWords, reaches } from './expandWords'

type Search = {
  text: string
  /** Whether any of the words will do: a question in a sentence, where most of them say little. */
  isVague?: boolean
  reader: Reader
  /** Of articles that say the same, that in this language alone; without it all of them. */
  language?: string
  limit: number
  skip?: number
}

/** What to mark in the articles that were found, is told with them. */
export type FoundArticles = { ids: string[]; sought: Sought }

const nothing: FoundArticles = { ids: [], sought: { words: new Set(), beginnings: [] } }

type Row = { id: string }

const table = sql.identifier(slugs.articles)
/** Of a sentence the rarest words say what it is about. */
const sentenceMost = 80

/** The terms that the fewest articles have, of those that any has. */
async function rarest(db: Executor, terms: readonly Term[], search: Search): Promise<Term[]> {
  const words = [...new Set(terms.flatMap((term) => term.words))].filter((word) => word.length > 1)
  const { rows } = await db.execute<{ word: string; isStop: boolean; articles: number }>(sql`
    select word,
      exists (select from search_languages where ts_lexize(dictionary::regdictionary, word) = '{}')
        as "isStop",
      (select count(*) from ${table} where ${articlesVisibleTo(search.reader)}
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

/** Every form of every word that was meant, and what begins with one that was typed. */
const soughtOf = ({ terms }: Pick<SearchQuery, 'terms'>, expansions: Expansions): Sought => {
  const meant = meantTerms({ terms }, expansions)
  const own = meant.flatMap(({ words, joined }) => [...words, ...joined])
  const forms = own.flatMap((word) => {
    const { forms: others = [], parts = [] } = expansions.get(word) ?? {}
    return [...others, ...parts.flat()]
  })
  return { words: new Set([...own, ...forms]), beginnings: own.filter((word) => word.length > 2) }
}

/**
 * The ids of published articles for this reader, best first: the title before the summary before
 * the text, what is written as it was typed before other forms, and slips where nothing else is
 * found. What is shown of them is read again as the person.
 */
export async function findArticles(payload: Payload, search: Search): Promise<FoundArticles> {
  const { text, isVague = false } = search
  const db = drizzleOf(payload)
  const most = isVague ? sentenceMost : undefined
  const typed = readQuery(text.slice(0, searchTextMax), () => false, most)
  if (typed.terms.length === 0) return nothing
  const query = isVague ? { ...typed, terms: await rarest(db, typed.terms, search) } : typed
  if (query.terms.length === 0) return nothing

  for (const reach of reaches) {
    const expansions = await expandWords(db, query, reach)
    const asked = tsqueryOf(query, expansions)
    const found = asked ? await ranked(db, search, isVague ? anyOf(query, asked) : asked) : []
    if (found.length > 0) return { ids: found, sought: soughtOf(query, expansions) }
  }
  return isVague || query.terms.length < 2
    ? nothing
    : findArticles(payload, { ...search, isVague: true })
}

async function ranked(db: Executor, search: Search, asked: Asked): Promise<string[]> {
  const { reader, language, limit, skip = 0 } = search
  const rank = (query: string) =>
    sql`ts_rank('{0.1, 0.2, 0.4, 1}', search_words, ${query}::tsquery)`
  const group = language ? sql`coalesce(translation_of_id, id)` : sql`id`
  const { rows } = await db.execute<Row>(sql`
    select id from (
      select id, max(rank) over (partition by said) as best,
        row_number() over (partition by said order by is_own desc, rank desc, id) as choice
      from (
        select id, ${group} as said, language::text = ${language ?? ''} as is_own,
          2 * ${rank(asked.exact)} + ${rank(asked.any)} as rank
        from ${table}
        where ${articlesVisibleTo(reader)} and search_words @@ ${asked.all}::tsquery
      ) as found
    ) as grouped
    where choice = 1
    order by best desc, id
    limit ${limit} offset ${skip}`)
  return rows.map(({ id }) => id)
}
