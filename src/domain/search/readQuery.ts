import { searchedNumber } from '../searchedText'
import { foldedWords, joined } from './fold'

/** What must stand in a text: one word, or several right after each other. */
export type Term = {
  words: readonly string[]
  /** Said in quotes: as it stands, and in no other form. */
  isLiteral: boolean
  /** The person may still be typing it. */
  isOpen: boolean
  /** The same in one word: `optin` for `opt-in`. */
  joined: readonly string[]
}

/** `status:open`, `-priority:low`: a filter that was typed. */
export type TypedFilter = { key: string; value: string; isNot: boolean }

export type SearchQuery = {
  terms: readonly Term[]
  excluded: readonly Term[]
  filters: readonly TypedFilter[]
  /** `#1042` or `1042` and nothing else: the ticket with that number, if there is one. */
  number: number | null
  /** With the sign before it, no other ticket is meant. */
  isNumber: boolean
}

/** Terms that one search looks for; further ones are left out. */
const termsMost = 12
const wordsInTermMost = 12

const typed = /(-?)(?:"([^"]*)"?|(\p{L}+):(?:"([^"]*)"?|(\S+))|(\S+))/gu

function termOf(text: string, isLiteral: boolean, isOpen: boolean): Term | null {
  const words = foldedWords(text).slice(0, wordsInTermMost)
  return words.length > 0
    ? { words, isLiteral, isOpen, joined: isLiteral ? [] : joined(text).flatMap(foldedWords) }
    : null
}

/**
 * Reads a search box: words, "phrases", -words that must not be there, and filters whose key and
 * value `isFilter` knows. What looks like a filter and is none is text, such as an address.
 */
export function readQuery(
  text: string,
  isFilter: (key: string, value: string) => boolean,
  most = termsMost,
): SearchQuery {
  const terms: Term[] = []
  const excluded: Term[] = []
  const filters: TypedFilter[] = []
  for (const match of text.toWellFormed().matchAll(typed)) {
    const [whole, minus, phrase, key, quotedValue, plainValue, plain] = match
    const value = quotedValue ?? plainValue
    if (key !== undefined && value !== undefined && isFilter(key, value)) {
      filters.push({ key, value, isNot: minus === '-' })
      continue
    }
    const isLast = match.index + whole.length === text.length
    const said = phrase ?? plain ?? whole.slice(minus?.length)
    const term = termOf(said, phrase !== undefined, isLast && phrase === undefined && !minus)
    if (!term) continue
    const into = minus === '-' ? excluded : terms
    if (into.length < most) into.push(term)
  }
  const number = searchedNumber(text.trim())
  const isNumber = number !== null && text.trim().startsWith('#')
  return { terms, excluded, filters, number, isNumber }
}
