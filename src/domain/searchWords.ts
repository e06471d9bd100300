export const searchTextMax = 1000
const wordsMax = 12
const wordLengthMax = 40

/**
 * The words to search for in what a person typed: letters and figures only, each once, the first
 * twelve. Single letters find nothing and are left out.
 */
export function searchWords(text: string): string[] {
  const words = text
    .slice(0, searchTextMax)
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  const known = new Set((words ?? []).filter((word) => [...word].length > 1))
  return [...known].slice(0, wordsMax).map((word) => word.slice(0, wordLengthMax))
}
