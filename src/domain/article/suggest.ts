/** Where in an article a word stands: title or keywords, summary, text. */
export type Place = 'A' | 'B' | 'C'

/** A word of a request: how many of the articles that the reader may see have it. */
export type Weighed = { word: string; isSubject: boolean; articles: number }

export type Candidate = {
  id: string
  /** By the words that it has. */
  hits: Readonly<Record<string, Place>>
  /** Alike tickets that were solved with it, among those that the reader may see. */
  solved: number
  isOfCategory: boolean
}

/** An article is searched by so many words, the rarest ones. */
export const rarestMost = 8
export const suggestedMost = 5

const subjectWeight = 3
const placeWeight: Readonly<Record<Place, number>> = { A: 1, B: 0.85, C: 0.35 }

/** How much of what was written an article must be about. */
const threshold = 0.25
/** A text names many things in passing: where it alone has the words, it must have all of them. */
const textThreshold = 0.34
const solvedWeight = 0.2
const categoryWeight = 0.05

/** A word that fewer articles have tells them apart better. */
export const weightOf = ({ isSubject, articles }: Weighed, all: number): number =>
  Math.log(1 + all / Math.max(articles, 1)) * (isSubject ? subjectWeight : 1)

/** The words to search by: the rarest of those that any article has. */
export const rarest = (words: readonly Weighed[], all: number): Weighed[] =>
  words
    .filter(({ articles }) => articles > 0)
    .toSorted((one, other) => weightOf(other, all) - weightOf(one, all))
    .slice(0, rarestMost)

/** Between 0 and about 1: how much of what was written this article is about. */
export function likeness(candidate: Candidate, words: readonly Weighed[], all: number): number {
  const whole = words.reduce((sum, word) => sum + weightOf(word, all), 0)
  if (whole === 0) return 0
  const met = words.reduce((sum, word) => {
    const place = candidate.hits[word.word]
    return place ? sum + weightOf(word, all) * placeWeight[place] : sum
  }, 0)
  return met / whole
}

/** The articles to show, best first; none where none is about enough of it. */
export function suggested(
  candidates: readonly Candidate[],
  words: readonly Weighed[],
  all: number,
): Candidate[] {
  const scored = candidates.map((candidate) => {
    const { solved, isOfCategory } = candidate
    const isTextAlone = Object.values(candidate.hits).every((place) => place === 'C')
    const told = likeness(candidate, words, all) + Math.min(solved, 3) * solvedWeight
    const isEnough = told >= (isTextAlone && solved === 0 ? textThreshold : threshold)
    return { candidate, score: told + (isOfCategory ? categoryWeight : 0), isEnough }
  })
  return scored
    .filter(({ isEnough }) => isEnough)
    .toSorted(
      (one, other) => other.score - one.score || (one.candidate.id < other.candidate.id ? -1 : 1),
    )
    .slice(0, suggestedMost)
    .map(({ candidate }) => candidate)
}
