import type { Executor } from '@/src/database/transaction'
import type { SearchQuery } from '@/src/domain/search/readQuery'
import type { Expansion, Expansions } from '@/src/domain/search/tsquery'
import { sql } from '@payloadcms/db-postgres'

type Sql = ReturnType<typeof sql>

/**
 * How far from what was typed a word may be: other forms of it and compounds that end with it; words
 * that contain it or are contained in it; one slip of the finger, two in a long word; two slips.
 */
export const reaches = ['forms', 'parts', 'slips', 'guesses'] as const
export type Reach = (typeof reaches)[number]

type Row = { asked: string; stop: boolean; forms: string[]; slips: string[]; parts: string[] }

/** More would cost more than they find. The nearest come first: what others wrote displaces none. */
const most = { forms: 40, tails: 30, contained: 40, slips: 20 }

/** Words that were typed in full and may have other forms; codes and figures have none. */
const wordsOf = ({ terms }: Pick<SearchQuery, 'terms'>) => [
  ...new Set(
    terms
      .filter(({ isLiteral, words }) => !isLiteral && words.length === 1)
      .map(({ words }) => words[0] ?? '')
      .filter((word) => word.length >= 2 && word.length <= 40 && !/\d/.test(word)),
  ),
]

const nearest = sql`abs(length(known.word) - length(asked.word)), known.word`

const forms = sql`
  array(select known.word from search_lexicon known
    where known.stems && search_stems(asked.word) order by ${nearest} limit ${most.forms})
  || array(select known.word from search_lexicon known
    where known.flat = search_flat(asked.word) limit 10)
  || array(select known.word from search_lexicon known
    where length(asked.word) >= 5 and known.word like '%' || asked.word
    order by ${nearest} limit ${most.tails})`

const contained = sql`
  array(select known.word from search_lexicon known
    where length(asked.word) >= 4 and known.word like '%' || asked.word || '%'
    order by ${nearest} limit ${most.contained})`

const slips = (isGuess: boolean) => sql`
  array(select * from search_slips(asked.word, ${isGuess}) limit ${most.slips})`

/** Both halves are words of their own. */
const parts = sql`
  array(select left(asked.word, at) || ' ' || substr(asked.word, at + 1)
    from generate_series(3, length(asked.word) - 3) as at
    where exists (select from search_lexicon where word = left(asked.word, at))
      and exists (select from search_lexicon where word = substr(asked.word, at + 1)))`

const nothing = sql`'{}'::text[]`

const more: Readonly<Record<Reach, { contained: Sql; slips: Sql }>> = {
  forms: { contained: nothing, slips: nothing },
  parts: { contained, slips: nothing },
  slips: { contained, slips: slips(false) },
  guesses: { contained, slips: slips(true) },
}

/** What the words of a query may stand for on this desk. It tells nothing of where they stand. */
export async function expandWords(
  db: Executor,
  query: Pick<SearchQuery, 'terms'>,
  reach: Reach,
): Promise<Expansions> {
  const words = wordsOf(query)
  if (words.length === 0) return new Map()
  const { rows } = await db.execute<Row>(sql`
    select asked.word as asked,
      exists (select from search_languages
        where ts_lexize(dictionary::regdictionary, asked.word) = '{}') as stop,
      ${forms} || ${more[reach].contained} as forms, ${more[reach].slips} as slips, ${parts} as parts
    from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) as asked(word)`)
  return new Map(
    rows.map(({ asked, stop, forms: found, slips: near, parts: halves }): [string, Expansion] => [
      asked,
      {
        isStop: stop,
        forms: [...new Set([...found, ...near])].filter((word) => word !== asked),
        slips: near,
        parts: halves.map((both) => both.split(' ') as [string, string]),
      },
    ]),
  )
}
