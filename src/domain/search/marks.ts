import { drawnWords, foldedWords, unpartedLetter } from './fold'

/** A piece of a text, and whether it is what was looked for. */
export type Piece = { text: string; isHit: boolean }

/** What counts as a hit: these words, and words that begin like those. */
export type Sought = { words: ReadonlySet<string>; beginnings: readonly string[] }

const snippetLength = 180
const leadLength = 50

/** These fold to themselves; most words are of these alone, and a text may have many. */
const plain = /^[a-zA-Z0-9]+$/

const isSought = (drawn: string, { words, beginnings }: Sought) => {
  const folded = plain.test(drawn) ? [drawn.toLowerCase()] : foldedWords(drawn)
  return (
    folded.length > 0 &&
    folded.every((word) => words.has(word) || beginnings.some((begin) => word.startsWith(begin)))
  )
}

/** Where in a text the hits stand, from character to character. */
function hitsIn(text: string, sought: Sought): [from: number, to: number][] {
  const hits: [number, number][] = []
  for (const { 0: run, index } of text.matchAll(drawnWords)) {
    if (!unpartedLetter.test(run)) {
      if (isSought(run, sought)) hits.push([index, index + run.length])
      continue
    }
    let at = index
    for (const letter of run) {
      if (isSought(letter, sought)) hits.push([at, at + letter.length])
      at += letter.length
    }
  }
  return hits
}

function cut(text: string, hits: readonly [number, number][], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const [begin, end] of hits) {
    if (begin < at || end > to) continue
    if (begin > at) pieces.push({ text: text.slice(at, begin), isHit: false })
    pieces.push({ text: text.slice(begin, end), isHit: true })
    at = end
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isHit: false })
  return pieces
}

/** A whole line, such as a subject, with its hits marked. */
export const marked = (line: string, sought: Sought): Piece[] =>
  cut(line, hitsIn(line, sought), 0, line.length)

/**
 * The part of a text where most hits stand close together, as pieces: whoever shows them writes
 * each as text, and none can be markup. Null without a hit.
 */
export function snippet(text: string, sought: Sought): Piece[] | null {
  const flat = text.replace(/\s+/g, ' ').trim()
  const hits = hitsIn(flat, sought)
  if (hits.length === 0) return null
  let best = { from: 0, count: 0 }
  let after = 0
  for (const [first, [begin]] of hits.entries()) {
    while ((hits[after]?.[1] ?? Infinity) <= begin + snippetLength) after++
    if (after - first > best.count) best = { from: begin, count: after - first }
  }
  const start = best.from <= leadLength ? 0 : flat.indexOf(' ', best.from - leadLength) + 1
  const from = start > best.from ? best.from : start
  const last = flat.length - from <= snippetLength ? flat.length : from + snippetLength
  const blank = flat.lastIndexOf(' ', last)
  const to = last === flat.length || blank <= best.from ? last : blank
  const pieces = cut(flat, hits, from, to)
  return [
    ...(from > 0 ? [{ text: '… ', isHit: false }] : []),
    ...pieces,
    ...(to < flat.length ? [{ text: ' …', isHit: false }] : []),
  ]
}

const pageLength = 4_000

/** Of a long text: a snippet of the first part that has a hit, so that the rest is not looked at. */
export function firstSnippet(text: string, sought: Sought): Piece[] | null {
  for (let from = 0; from < text.length;) {
    const blank = text.indexOf(' ', from + pageLength)
    const to = blank < 0 || blank > from + 2 * pageLength ? from + pageLength : blank
    const pieces = snippet(text.slice(from, to), sought)
    if (pieces) {
      const isCut = (piece: Piece | undefined, sign: string) => piece?.text === sign
      return [
        ...(from > 0 && !isCut(pieces[0], '… ') ? [{ text: '… ', isHit: false }] : []),
        ...pieces,
        ...(to < text.length && !isCut(pieces.at(-1), ' …') ? [{ text: ' …', isHit: false }] : []),
      ]
    }
    from = to
  }
  return null
}
