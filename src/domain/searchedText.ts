import { searchedMax, wordsMax } from './filterValues'

/** Characters of a text that articles are looked for by. */
export const searchTextMax = 1000

/** What somebody typed into a search box, within what a filter takes; undefined when it is empty. */
export function searchedText(typed: unknown): string | undefined {
  if (typeof typed !== 'string') return undefined
  const words = typed.slice(0, searchedMax).split(/\s+/).filter(Boolean).slice(0, wordsMax)
  return words.length > 0 ? words.join(' ') : undefined
}

/** The number of a ticket, when that is what was typed: 1042 or #1042. */
export const searchedNumber = (text: string): number | null => {
  const digits = /^#?([1-9]\d{0,8})$/.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}
