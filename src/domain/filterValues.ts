/** Characters of a value that is compared as it is: longer ones are texts that nobody types. */
export const valueMax = 1000
/** Characters and words of a value that is searched for within texts. */
export const searchedMax = 200
export const wordsMax = 20
/** Values in a list. */
export const listMax = 500

const searching = new Set(['like', 'not_like', 'contains'])
const listing = new Set(['in', 'not_in', 'all'])
const tooLong = (max: number) =>
  `A value in this filter is too long. At most ${max} characters are taken.`

function searchedRefusal(text: string): string | null {
  if (text.length > searchedMax) return tooLong(searchedMax)
  const words = text.match(/\S+/g)?.length ?? 0
  return words > wordsMax ? `At most ${wordsMax} words can be searched for.` : null
}

/** Why one comparison of a filter asks too much, in words; null when it does not. */
export function valueRefusal(operator: string, value: unknown): string | null {
  if (listing.has(operator)) {
    const values: unknown[] = Array.isArray(value)
      ? value
      : typeof value === 'string'
        ? value.split(',')
        : []
    if (values.length > listMax) return `A list in this filter has at most ${listMax} values.`
    return values.some((each) => typeof each === 'string' && each.length > valueMax)
      ? tooLong(valueMax)
      : null
  }
  const values = Array.isArray(value) ? value.slice(0, listMax + 1) : [value]
  if (values.length > listMax) return `A list in this filter has at most ${listMax} values.`
  for (const each of values) {
    if (typeof each !== 'string') continue
    if (searching.has(operator)) {
      const reason = searchedRefusal(each)
      if (reason) return reason
    } else if (each.length > valueMax) return tooLong(valueMax)
  }
  return null
}
