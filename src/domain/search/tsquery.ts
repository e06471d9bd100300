import type { SearchQuery, Term } from './readQuery'

/** What else a word may stand for, as the words of this desk tell. */
export type Expansion = {
  /** It says nothing by itself, as "the" does. */
  isStop: boolean
  /** Other forms of the word, and others that mean it. */
  forms: readonly string[]
  /** Those among them that differ by a slip of the finger, the nearest first. */
  slips: readonly string[]
  /** Two words that it is made of. */
  parts: readonly (readonly [string, string])[]
}

export type Expansions = ReadonlyMap<string, Expansion>

const prefixFrom = 3
/** A word that somebody has finished may still be the beginning of a compound. */
const compoundFrom = 5

const quoted = (word: string) => `'${word}'`
const begun = (word: string) => `${quoted(word)}:*`
const phrase = (words: readonly string[]) => words.map(quoted).join(' <-> ')
const bracketed = (alternatives: readonly string[]) => `(${alternatives.join(' | ')})`

function alternativesOf(term: Term, expansions: Expansions, isSubject: boolean): string[] {
  const [word = ''] = term.words
  const glued = term.joined.map(quoted)
  if (term.words.length > 1) {
    const last = term.words.at(-1) ?? ''
    const isBegun = term.isOpen && last.length >= prefixFrom - 1
    const all = isBegun
      ? `${phrase(term.words.slice(0, -1))} <-> ${begun(last)}`
      : phrase(term.words)
    return [`(${all})`, ...glued]
  }
  if (term.isLiteral) return [quoted(word)]
  const { forms = [], parts = [] } = expansions.get(word) ?? {}
  const from = term.isOpen ? prefixFrom - (isSubject ? 1 : 0) : compoundFrom
  return [
    word.length >= from ? begun(word) : quoted(word),
    ...glued,
    ...forms.map(quoted),
    ...parts.map(([one, other]) => `(${quoted(one)} <-> ${quoted(other)})`),
  ]
}

/** Words that stand side by side may be one: home page, homepage. */
function neighbours(terms: readonly Term[], at: number): string[] {
  const single = (term: Term | undefined) =>
    term && !term.isLiteral && term.words.length === 1 ? term.words[0] : undefined
  const [before, here, after] = [single(terms[at - 1]), single(terms[at]), single(terms[at + 1])]
  if (!here) return []
  return [before && before + here, after && here + after].flatMap((word) =>
    word && word.length >= 6 && word.length <= 40 ? [quoted(word)] : [],
  )
}

/** The terms that say something; all of them where none does. */
export function meantTerms(
  { terms }: Pick<SearchQuery, 'terms'>,
  expansions: Expansions,
): readonly Term[] {
  const says = (term: Term) =>
    term.isLiteral || term.words.length > 1 || !expansions.get(term.words[0] ?? '')?.isStop
  const meant = terms.filter(says)
  return meant.length > 0 ? meant : terms
}

export type Asked = {
  /** What a text must meet. */
  all: string
  /** Any word of it as it was typed: what stands so is shown first. */
  exact: string
  /** Any word of it in any form. */
  any: string
}

/** The query as PostgreSQL reads it; null when there is nothing to look for. */
export function tsqueryOf(
  query: Pick<SearchQuery, 'terms' | 'excluded'>,
  expansions: Expansions,
  { isSubject = false, without = -1 } = {},
): Asked | null {
  const terms = meantTerms(query, expansions)
  const kept = terms.filter((_, at) => at !== without)
  if (kept.length === 0) return null
  const each = kept.map((term) => {
    const at = terms.indexOf(term)
    const own = alternativesOf(term, expansions, isSubject)
    return [...new Set([...own, ...neighbours(terms, at)])]
  })
  const none = query.excluded.map((term) => `!(${phrase(term.words)})`)
  return {
    all: [...each.map(bracketed), ...none].join(' & '),
    exact: kept
      .map(({ words }) => phrase(words))
      .map((words) => `(${words})`)
      .join(' | '),
    any: each.flat().join(' | '),
  }
}
